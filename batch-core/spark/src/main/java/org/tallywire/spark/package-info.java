/**
 * Reads and analyses documents on a cluster of Spark, with the readers and the analysis of the program.
 *
 * <p>Start at {@link org.tallywire.spark.FindFacts}.
 */
@NullMarked
package org.tallywire.spark;

import org.jspecify.annotations.NullMarked;
