/**
 * The steps {@code keep-former-claims} and {@code compare-claims}: what is different since the last run.
 *
 * <p>Start at {@link org.tallywire.job.change.Changes}.
 */
@NullMarked
package org.tallywire.job.change;

import org.jspecify.annotations.NullMarked;
