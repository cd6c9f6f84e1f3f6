/**
 * The step {@code reconcile}: copies of one text are marked, and figures about the same thing are set side by side.
 *
 * <p>Start at {@link org.tallywire.job.reconcile.Reconcile}.
 */
@NullMarked
package org.tallywire.job.reconcile;

import org.jspecify.annotations.NullMarked;
