package org.tallywire.readers.feed;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallywire.readers.xml.XmlCopy;
import org.tallywire.readers.xml.XmlEvents;

/** Cuts a feed into entries, so that memory holds one of them. Not thread-safe. */
final class FeedSplitter {
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final Set<String> DATES =
            Set.of("pubDate", "published", "issued", "date", "created", "updated", "modified");
    private static final int DEEPEST_ENTRY = 3;

    /** In characters; what a feed says of itself after so much is left out. */
    private static final int LONGEST_HEAD = 512 * 1024;

    private final XmlEvents events;
    private final XmlCopy head = new XmlCopy();
    private final Deque<String> open = new ArrayDeque<>();
    private @Nullable String language;

    FeedSplitter(XmlEvents events) {
        this.events = events;
    }

    /** The next entry; empty at the end. */
    Optional<FeedEntry> next() throws IOException {
        while (events.next()) {
            boolean isEntry = events.isStart() && ENTRIES.contains(events.name()) && events.depth() <= DEEPEST_ENTRY;
            if (isEntry) {
                return Optional.of(cut());
            }
            addToHead();
        }
        return Optional.empty();
    }

    private void addToHead() throws IOException {
        if (events.isText()) {
            return;
        }
        if (events.isStart() && events.depth() == 1) {
            language = events.attribute("lang");
        }
        boolean isFrame =
                events.depth() == 1 || events.depth() == 2 && events.name().equals("channel");
        if (isFrame && events.isStart()) {
            open.push(events.qualifiedName());
            head.add(events);
        } else if (isFrame) {
            open.pop();
            head.add(events);
        } else if (head.length() < LONGEST_HEAD) {
            head.addElement(events);
        } else {
            events.skip();
        }
    }

    private FeedEntry cut() throws IOException {
        String own = events.attribute("lang");
        Map<String, String> dates = new HashMap<>();
        XmlCopy feed = new XmlCopy();
        feed.add(head);
        int depth = events.depth();
        feed.add(events);
        while (events.next() && !(events.isEnd() && events.depth() == depth)) {
            if (events.isStart() && events.depth() == depth + 1 && DATES.contains(events.name())) {
                dates.putIfAbsent(events.name(), copyText(feed));
            } else {
                feed.add(events);
            }
        }
        feed.add(events);
        open.forEach(feed::close);
        return new FeedEntry(feed.toString(), dates, own == null ? language : own);
    }

    /** Copies the element at whose start events stand, and gives its text. */
    private String copyText(XmlCopy feed) throws IOException {
        StringBuilder text = new StringBuilder();
        int depth = events.depth();
        feed.add(events);
        while (events.next()) {
            feed.add(events);
            if (events.isText()) {
                text.append(events.text());
            } else if (events.isEnd() && events.depth() == depth) {
                break;
            }
        }
        return text.toString();
    }
}
