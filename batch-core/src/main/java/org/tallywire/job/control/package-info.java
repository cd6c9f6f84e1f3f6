/**
 * What a running job tells ({@link org.tallywire.job.control.Progress}) and what it is told
 * ({@link org.tallywire.job.control.StopSignal}).
 */
@NullMarked
package org.tallywire.job.control;

import org.jspecify.annotations.NullMarked;
