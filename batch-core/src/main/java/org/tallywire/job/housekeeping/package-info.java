/**
 * What is not kept for ever: the history of runs, what was set aside long ago, old reports.
 * {@link org.tallywire.job.housekeeping.Housekeeping} is the type to read first.
 */
@NullMarked
package org.tallywire.job.housekeeping;

import org.jspecify.annotations.NullMarked;
