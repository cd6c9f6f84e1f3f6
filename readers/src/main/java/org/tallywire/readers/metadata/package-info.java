/**
 * What articles say about themselves in words: dates, names of authors.
 *
 * <p>Start at {@link org.tallywire.readers.metadata.DateScanner} and {@link org.tallywire.readers.metadata.AuthorNames};
 * both are made of {@link org.tallywire.readers.metadata.HeadWords}.
 */
@NullMarked
package org.tallywire.readers.metadata;

import org.jspecify.annotations.NullMarked;
