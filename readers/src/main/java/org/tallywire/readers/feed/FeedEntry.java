package org.tallywire.readers.feed;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry, cut out of its feed.
 *
 * @param feed a feed with all that the whole one says of itself, and this entry alone
 * @param dates as written, by the name of their element
 * @param language of the entry, or else of the feed, as XML says it
 */
record FeedEntry(
        String feed, Map<String, String> dates, @Nullable String language) {
    FeedEntry {
        dates = Map.copyOf(dates);
    }
}
