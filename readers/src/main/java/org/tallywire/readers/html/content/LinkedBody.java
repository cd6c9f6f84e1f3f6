package org.tallywire.readers.html.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The text that linked data repeat ({@code articleBody}), as a check on what was found: where most of it is missing
 * there, the page keeps its text out of its elements, or something else was taken for the article.
 */
final class LinkedBody {
    private static final int SHORTEST = 300;
    private static final double FEWEST_FOUND = 0.5;

    private LinkedBody() {}

    /** Whether the found text lacks most of the repeated one. */
    static boolean isMissing(String found, @Nullable String repeated) {
        if (repeated == null || repeated.length() < SHORTEST) {
            return false;
        }
        List<String> wanted = words(repeated);
        Set<String> there = new HashSet<>(words(found));
        long hits = wanted.stream().filter(there::contains).count();
        return hits < wanted.size() * FEWEST_FOUND;
    }

    /** Groups of four words; single words occur in any text. */
    private static List<String> words(String text) {
        String[] words = Folded.words(text).split(" ", -1);
        Set<String> groups = new HashSet<>();
        for (int i = 0; i + 4 <= words.length; i++) {
            groups.add(words[i] + ' ' + words[i + 1] + ' ' + words[i + 2] + ' ' + words[i + 3]);
        }
        return List.copyOf(groups);
    }

    /** The repeated text without markup, its lines as paragraphs. */
    static String text(String repeated, Markup markup) {
        String paragraphs = repeated.indexOf('<') >= 0 ? repeated : paragraphs(repeated);
        Document page = Jsoup.parseBodyFragment(paragraphs);
        return PageOutline.of(page.body(), markup).blocks().stream()
                .map(Block::text)
                .collect(Collectors.joining("\n\n"));
    }

    private static String paragraphs(String text) {
        return text.lines().map(line -> "<p>" + line).collect(Collectors.joining("\n"));
    }
}
