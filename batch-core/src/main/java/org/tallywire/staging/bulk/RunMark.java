package org.tallywire.staging.bulk;

import java.time.Instant;

/**
 * What a run leaves on the rows that it writes.
 *
 * @param execution number of the job execution, kept with every row
 * @param names id of the user's own names that articles are analysed with, empty for none
 */
public record RunMark(long execution, Instant now, String names) {}
