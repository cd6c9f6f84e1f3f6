/**
 * Records in Parquet: a column for each component. Other engines write them; here they are read.
 *
 * <p>Start at {@link org.tallywire.readers.parquet.ParquetFolder}.
 */
@NullMarked
package org.tallywire.readers.parquet;

import org.jspecify.annotations.NullMarked;
