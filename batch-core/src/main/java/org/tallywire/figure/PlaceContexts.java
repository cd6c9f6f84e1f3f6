package org.tallywire.figure;

import java.util.Set;
import java.util.stream.Collectors;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/**
 * Words that tell what a place after them is: {@code place-contexts.csv}.
 *
 * @param words after them something happens there
 * @param origins after them something comes from there
 */
record PlaceContexts(Set<String> words, Set<String> origins) {
    /** "near the small town of X": so many words may stand between. */
    private static final int REACH = 4;

    static PlaceContexts read(DataFolder folder) {
        return new PlaceContexts(words(folder, "event"), words(folder, "origin"));
    }

    private static Set<String> words(DataFolder folder, String use) {
        return folder.findTable("place-contexts.csv").stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.get("use").equals(use))
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether such a word leads to the place that begins at {@code token}: "in X", "struck the city of X". */
    boolean leadTo(TokenizedText text, int token) {
        return leadTo(text, token, words);
    }

    /** Whether something comes from the place that begins at {@code token}: "fire from the towns of X". */
    boolean isOrigin(TokenizedText text, int token) {
        return leadTo(text, token, origins);
    }

    private static boolean leadTo(TokenizedText text, int token, Set<String> words) {
        int at = token - 1;
        if (at >= 0 && words.contains(text.lower(at))) {
            return true;
        }
        boolean isNamed = at >= 0 && (text.is(at, "of") || text.is(at, "the"));
        for (int steps = 1; isNamed && steps < REACH && at > 0; steps++) {
            at--;
            if (words.contains(text.lower(at))) {
                return true;
            }
            isNamed = text.kind(at) == TokenKind.WORD && !text.isCapitalized(at);
        }
        return false;
    }

    /** Whether nothing but "in the province of" stands between two places: the first lies in the second. */
    static boolean isInside(TokenizedText text, int end, int begin) {
        if (begin - end == 1) {
            return text.is(end, "in") || text.is(end, ",");
        }
        boolean leads = text.is(begin - 1, "of") || text.is(begin - 1, "the");
        return begin - end > 1 && begin - end <= REACH && text.is(end, "in") && leads;
    }
}
