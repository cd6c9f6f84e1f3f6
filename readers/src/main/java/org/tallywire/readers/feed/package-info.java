/**
 * RSS and Atom feeds, one article an entry.
 *
 * <p>Start at {@link org.tallywire.readers.feed.FeedReader}.
 */
@NullMarked
package org.tallywire.readers.feed;

import org.jspecify.annotations.NullMarked;
