/**
 * When and where: dates with values, and the effects that a figure can tell of.
 *
 * <p>Start at {@link org.tallywire.event.DateRecognizer}.
 */
@NullMarked
package org.tallywire.event;

import org.jspecify.annotations.NullMarked;
