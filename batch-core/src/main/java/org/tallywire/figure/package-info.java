/**
 * Quantities and what is said with them: the number grammar and the clause linker.
 *
 * <p>Start at {@link org.tallywire.figure.Figure}.
 */
@NullMarked
package org.tallywire.figure;

import org.jspecify.annotations.NullMarked;
