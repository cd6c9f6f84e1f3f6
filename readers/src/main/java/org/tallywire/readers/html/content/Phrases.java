package org.tallywire.readers.html.content;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;

/** The phrases of {@code page-furniture.csv} of all languages. Immutable and thread-safe. */
final class Phrases {
    private static final int LONGEST_LINE = 250;
    private static final int LONGEST_HEADING = 60;

    private final Map<Place, Set<String>> phrases;
    private final int longest;

    private Phrases(Map<Place, Set<String>> phrases, int longest) {
        this.phrases = phrases;
        this.longest = longest;
    }

    enum Place {
        SECTION,
        LINE,
        START,
        ANYWHERE,
        CLOSE,
        NOTE,
        BIOGRAPHY,
        WORK
    }

    static Phrases of(List<DataFolder> languages) {
        Map<Place, Set<String>> phrases = new EnumMap<>(Place.class);
        int longest = 0;
        for (Place place : Place.values()) {
            phrases.put(place, new HashSet<>());
        }
        for (DataFolder language : languages) {
            for (DataRow row : language.rowsOf("page-furniture.csv")) {
                String words = Folded.words(row.get("phrase"));
                phrases.getOrDefault(row.constant("place", Place.class), new HashSet<>())
                        .add(words);
                longest = Math.max(longest, Folded.count(words));
            }
        }
        return new Phrases(phrases, longest);
    }

    /** Whether a heading opens a section that is no part of the article. */
    boolean opensFurniture(String heading) {
        return heading.length() <= LONGEST_HEADING && in(Place.SECTION).contains(withoutColon(Folded.words(heading)));
    }

    private static String withoutColon(String words) {
        return words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
    }

    /** Whether a paragraph or heading says that the article has ended above it. */
    boolean closes(String paragraph) {
        return startsWithAny(Place.CLOSE, Folded.words(paragraph).replace(":", ""));
    }

    /** Whether a paragraph at the end of an article is a note of the outlet's. */
    boolean isNote(String paragraph) {
        return holdsAny(Place.NOTE, Folded.words(paragraph));
    }

    /** Whether words before a name say that lines about its bearer follow. */
    boolean opensBiography(String words) {
        return in(Place.BIOGRAPHY).contains(Folded.words(words));
    }

    /** Whether what follows a name says that its bearer writes. */
    boolean tellsOfWork(String rest) {
        return startsWithAny(Place.WORK, Folded.words(rest));
    }

    /** Whether a paragraph is no part of the article. */
    boolean isFurniture(String paragraph) {
        if (paragraph.length() > LONGEST_LINE) {
            return false;
        }
        String words = Folded.words(paragraph);
        return in(Place.LINE).contains(words) || startsWithAny(Place.START, words) || holdsAny(Place.ANYWHERE, words);
    }

    private Set<String> in(Place place) {
        return phrases.getOrDefault(place, Set.of());
    }

    private boolean startsWithAny(Place place, String words) {
        Set<String> known = in(place);
        if (known.contains(words)) {
            return true;
        }
        int end = -1;
        for (int count = 0; count < longest; count++) {
            end = words.indexOf(' ', end + 1);
            if (end < 0) {
                return false;
            }
            if (known.contains(words.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsAny(Place place, String words) {
        return in(place).stream().anyMatch(phrase -> (" " + words + " ").contains(" " + phrase + " "));
    }
}
