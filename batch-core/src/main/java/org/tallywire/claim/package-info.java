/**
 * The same thing, told by many: figures of several articles side by side, and articles that copy one text.
 *
 * <p>Claims never say which source is right.
 */
@NullMarked
package org.tallywire.claim;

import org.jspecify.annotations.NullMarked;
