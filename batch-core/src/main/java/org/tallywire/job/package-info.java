/**
 * The jobs {@code nightly}, {@code ingest} and {@code report}: steps, rules for skipping and restarting, progress.
 *
 * <p>Start at {@link org.tallywire.job.TallywireJobs}.
 */
@NullMarked
package org.tallywire.job;

import org.jspecify.annotations.NullMarked;
