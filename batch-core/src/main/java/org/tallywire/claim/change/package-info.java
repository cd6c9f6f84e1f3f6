/**
 * What is different in the claims since they were looked at last.
 *
 * <p>Start at {@link org.tallywire.claim.change.ClaimComparison}.
 */
@NullMarked
package org.tallywire.claim.change;

import org.jspecify.annotations.NullMarked;
