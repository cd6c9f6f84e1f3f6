package org.tallywire.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tallywire.article.ContentHash;

/**
 * The topics that are watched, each id once.
 *
 * @param topics in the order in which reports name them
 */
public record Watchlist(List<Topic> topics) {
    /** Nothing is watched. */
    public static final Watchlist EMPTY = new Watchlist(List.of());

    public Watchlist {
        topics = List.copyOf(topics);
        if (topics.stream().map(Topic::id).distinct().count() < topics.size()) {
            throw new IllegalArgumentException("two topics have the same id");
        }
    }

    public Optional<Topic> find(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** Equal for lists that match the same: labels make no difference. */
    public String matchingId() {
        List<Object> parts = new ArrayList<>(List.of("watchlist"));
        for (Topic topic : topics) {
            parts.addAll(List.of(topic.id(), topic.entities(), topic.places(), topic.effects(), topic.words()));
        }
        return ContentHash.idOf(parts.toArray());
    }
}
