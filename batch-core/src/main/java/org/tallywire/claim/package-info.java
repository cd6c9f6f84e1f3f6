/**
 * The same thing, told by many: figures of several articles side by side, and articles that copy one text.
 *
 * <p>Start at {@link org.tallywire.claim.ClaimGrouper} for claims and at {@link org.tallywire.claim.CopyFinder} for
 * copies. Claims never say which source is right, and what is unsure stays apart.
 */
@NullMarked
package org.tallywire.claim;

import org.jspecify.annotations.NullMarked;
