/**
 * Who says it, in which words, and how certainly.
 *
 * <p>Start at {@link org.tallywire.attribution.Attribution}.
 */
@NullMarked
package org.tallywire.attribution;

import org.jspecify.annotations.NullMarked;
