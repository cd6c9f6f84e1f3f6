/**
 * Tables of articles, one a row, in any dialect of CSV.
 *
 * <p>Start at {@link org.tallywire.readers.csv.CsvArticleReader}.
 */
@NullMarked
package org.tallywire.readers.csv;

import org.jspecify.annotations.NullMarked;
