package org.tallywire.entity.gazetteer;

import java.util.HashSet;
import java.util.Set;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.text.TokenizedText;

/**
 * Nouns of kinds of places: {@code place-nouns.csv}.
 *
 * @param beforeOf those that stand before "of" and the name
 * @param afterName those that stand after the name
 */
public record PlaceNouns(Set<String> beforeOf, Set<String> afterName) {
    public PlaceNouns {
        beforeOf = Set.copyOf(beforeOf);
        afterName = Set.copyOf(afterName);
    }

    static PlaceNouns read(DataFolder... folders) {
        Set<String> beforeOf = new HashSet<>();
        Set<String> afterName = new HashSet<>();
        for (DataFolder folder : folders) {
            folder.findTable("place-nouns.csv")
                    .ifPresent(table -> table.rows()
                            .forEach(row -> wordsOf(row, beforeOf, afterName).add(row.get("word"))));
        }
        return new PlaceNouns(beforeOf, afterName);
    }

    private static Set<String> wordsOf(DataRow row, Set<String> beforeOf, Set<String> afterName) {
        return switch (row.constant("position", CuePosition.class)) {
            case OF -> beforeOf;
            case LAST -> afterName;
            default ->
                throw row.faulty("\"" + row.get("position") + "\" is no place beside a name", "write of or last");
        };
    }

    /** Whether one stands beside the name from {@code first} to {@code end}, written small. */
    public boolean standBeside(TokenizedText text, int first, int end) {
        boolean before = first > 1 && text.is(first - 1, "of") && isAmong(beforeOf, text, first - 2);
        return before || isAmong(afterName, text, end);
    }

    private static boolean isAmong(Set<String> nouns, TokenizedText text, int token) {
        return token < text.tokenCount() && !text.isCapitalized(token) && nouns.contains(text.lower(token));
    }
}
