/**
 * The facts on one page: what came in, the main figures, where sources differ. Summary sheet and PDF show the same.
 *
 * <p>Start at {@link org.tallywire.reports.digest.Digest}.
 */
@NullMarked
package org.tallywire.reports.digest;

import org.jspecify.annotations.NullMarked;
