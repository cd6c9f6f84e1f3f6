/**
 * Writing: what was read and found goes into the tables in batches, one transaction a chunk.
 *
 * <p>Start at {@link org.tallywire.staging.bulk.ChunkStaging}.
 */
@NullMarked
package org.tallywire.staging.bulk;

import org.jspecify.annotations.NullMarked;
