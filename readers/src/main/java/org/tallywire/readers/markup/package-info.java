/**
 * Fragments of HTML inside other formats, as text.
 *
 * <p>Start at {@link org.tallywire.readers.markup.MarkupText}.
 */
@NullMarked
package org.tallywire.readers.markup;

import org.jspecify.annotations.NullMarked;
