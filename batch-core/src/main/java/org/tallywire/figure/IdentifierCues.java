package org.tallywire.figure;

import java.util.HashSet;
import java.util.Set;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.text.TokenizedText;

/** The words after which a bare number names a thing: {@code identifier-cues.csv}. */
record IdentifierCues(Set<String> words) {
    static IdentifierCues read(DataFolder folder) {
        Set<String> words = new HashSet<>();
        for (DataRow row : folder.getTable("identifier-cues.csv").rows()) {
            words.add(row.get("word"));
        }
        return new IdentifierCues(Set.copyOf(words));
    }

    boolean isCue(TokenizedText text, int token) {
        if (token < 0 || token >= text.tokenCount()) {
            return false;
        }
        String lower = text.lower(token);
        return words.contains(lower) || lower.endsWith("s") && words.contains(lower.substring(0, lower.length() - 1));
    }
}
