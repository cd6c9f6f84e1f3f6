package org.tallywire.figure;

import java.util.HashSet;
import java.util.Set;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.text.TokenizedText;

/** The words after which "from A to B" says that A became B: {@code change-words.csv}. */
record ChangeWords(Set<String> words) {
    /** "rose sharply last year from": so many words may stand between. */
    private static final int REACH = 6;

    static ChangeWords read(DataFolder folder) {
        Set<String> words = new HashSet<>();
        for (DataRow row : folder.getTable("change-words.csv").rows()) {
            words.add(row.get("word"));
        }
        return new ChangeWords(Set.copyOf(words));
    }

    /** Whether the number at {@code token} is where a change starts from. */
    boolean startsChange(TokenizedText text, int sentenceStart, int token) {
        if (!text.is(token - 1, "from")) {
            return false;
        }
        for (int at = token - 2; at >= Math.max(sentenceStart, token - 1 - REACH); at--) {
            if (words.contains(text.lower(at))) {
                return true;
            }
        }
        return false;
    }
}
