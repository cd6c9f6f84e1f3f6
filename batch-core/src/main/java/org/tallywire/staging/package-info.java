/**
 * The tables of the facts: migrations, bulk writers, and the queries that reports read.
 *
 * <p>Start at {@link org.tallywire.staging.DataStore}.
 */
@NullMarked
package org.tallywire.staging;

import org.jspecify.annotations.NullMarked;
