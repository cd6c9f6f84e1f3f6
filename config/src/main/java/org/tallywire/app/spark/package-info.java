/**
 * Hands reading and analysing over to a cluster of Spark, which is started as a process of its own.
 *
 * <p>Start at {@link org.tallywire.app.spark.SparkCall}.
 */
@NullMarked
package org.tallywire.app.spark;

import org.jspecify.annotations.NullMarked;
