/**
 * A linear sequence tagger: features of a token, hashed, with a weight for each tag, and weights for one tag after
 * another; trained as an averaged perceptron. It knows nothing of names.
 *
 * <p>Start at {@link org.tallywire.entity.tagger.TaggerModel}; {@link org.tallywire.entity.tagger.TaggerTraining} makes one.
 */
@NullMarked
package org.tallywire.entity.tagger;

import org.jspecify.annotations.NullMarked;
