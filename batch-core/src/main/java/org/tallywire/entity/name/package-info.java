/**
 * Finds names in a text: finders propose stretches of tokens with a kind and a score, the best path through them is
 * taken, what the article itself says about its names is added, and each mention is led to its entry.
 *
 * <p>Start at {@link org.tallywire.entity.name.NameRecognizer}.
 */
@NullMarked
package org.tallywire.entity.name;

import org.jspecify.annotations.NullMarked;
