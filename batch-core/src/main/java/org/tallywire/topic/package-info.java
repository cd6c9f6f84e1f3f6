/**
 * What somebody watches: topics with the entities, places, effects and words that make an article or a figure one of
 * theirs.
 *
 * <p>Start at {@link org.tallywire.topic.Topic}.
 */
@NullMarked
package org.tallywire.topic;

import org.jspecify.annotations.NullMarked;
