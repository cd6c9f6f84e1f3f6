/**
 * What a running job tells ({@link org.tallywire.job.control.Progress}), what it is told ({@link
 * org.tallywire.job.control.StopSignal}), and how its steps are made ({@link org.tallywire.job.control.TaskletSteps}).
 */
@NullMarked
package org.tallywire.job.control;

import org.jspecify.annotations.NullMarked;
