package org.tallywire.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tallywire.text.TokenizedText;

/**
 * The words of all topics by their first part, so that a text is gone through once however many topics there are.
 * Immutable and thread-safe.
 */
public final class WordIndex {
    private final Map<String, List<Entry>> whole = new HashMap<>();
    private final Map<String, List<Entry>> open = new HashMap<>();
    private final TreeSet<Integer> openLengths = new TreeSet<>();

    private WordIndex() {}

    public static WordIndex of(Watchlist watchlist) {
        WordIndex index = new WordIndex();
        watchlist.topics().forEach(topic -> topic.words().forEach(word -> index.add(topic.id(), word)));
        return index;
    }

    private void add(String topic, WatchWord word) {
        WatchWord.Part first = word.parts().getFirst();
        (first.open() ? open : whole)
                .computeIfAbsent(first.letters(), letters -> new ArrayList<>())
                .add(new Entry(topic, word));
        if (first.open()) {
            openLengths.add(first.letters().length());
        }
    }

    /** Whether no topic asks for a word. */
    public boolean isEmpty() {
        return whole.isEmpty() && open.isEmpty();
    }

    /** Ids of the topics that one of whose words stands in a text, in their natural order. */
    public Set<String> topicsIn(String text) {
        TokenizedText tokens = WatchWord.tokens(text);
        Set<String> found = new TreeSet<>();
        for (int token = 0; token < tokens.tokenCount(); token++) {
            String lower = tokens.lower(token);
            collect(whole.get(lower), tokens, token, found);
            for (int length : openLengths.headSet(lower.length(), true)) {
                collect(open.get(lower.substring(0, length)), tokens, token, found);
            }
        }
        return found;
    }

    private static void collect(@Nullable List<Entry> entries, TokenizedText tokens, int token, Set<String> found) {
        if (entries != null) {
            entries.stream().filter(entry -> entry.isAt(tokens, token)).forEach(entry -> found.add(entry.topic));
        }
    }

    private record Entry(String topic, WatchWord word) {
        boolean isAt(TokenizedText tokens, int first) {
            List<WatchWord.Part> parts = word.parts();
            if (first + parts.size() > tokens.tokenCount()) {
                return false;
            }
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).fits(tokens.lower(first + i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
