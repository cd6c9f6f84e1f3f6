/**
 * The step {@code tag-topics}: articles and claims get the topics of the watchlist.
 *
 * <p>Start at {@link org.tallywire.job.topic.TagTopics}.
 */
@NullMarked
package org.tallywire.job.topic;

import org.jspecify.annotations.NullMarked;
