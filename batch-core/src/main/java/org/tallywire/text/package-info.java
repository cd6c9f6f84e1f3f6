/**
 * Text, cut once: tokens and sentences with their offsets, shared by every recognizer.
 *
 * <p>Start at {@link org.tallywire.text.Tokenizer}, whose {@link org.tallywire.text.TokenizedText} everything else reads.
 */
@NullMarked
package org.tallywire.text;

import org.jspecify.annotations.NullMarked;
