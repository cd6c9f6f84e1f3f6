package org.tallywire.figure;

import java.util.List;
import java.util.Optional;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.PhraseTable;
import org.tallywire.text.Sentence;
import org.tallywire.text.TokenizedText;

/** Phrases whose number counts nothing, such as "one by one": {@code fixed-phrases.csv}. */
final class FixedPhrases {
    private final PhraseTable<Boolean> leadingOnly;

    private FixedPhrases(PhraseTable<Boolean> leadingOnly) {
        this.leadingOnly = leadingOnly;
    }

    static FixedPhrases read(DataFolder folder) {
        PhraseTable.Builder<Boolean> phrases = PhraseTable.builder();
        for (DataRow row : folder.getTable("fixed-phrases.csv").rows()) {
            phrases.add(row.get("phrase"), row.get("where").equals("leading"));
        }
        return new FixedPhrases(phrases.build());
    }

    /** The quantities that stand in no such phrase. */
    List<FoundQuantity> without(TokenizedText text, Sentence sentence, List<FoundQuantity> found) {
        return found.isEmpty()
                ? found
                : found.stream()
                        .filter(quantity -> !isInside(text, sentence, quantity))
                        .toList();
    }

    private boolean isInside(TokenizedText text, Sentence sentence, FoundQuantity quantity) {
        for (int at = Math.max(sentence.firstToken(), quantity.firstToken() - 2); at <= quantity.firstToken(); at++) {
            Optional<PhraseTable.Match<Boolean>> match = leadingOnly.longestAt(text, at, sentence.endToken());
            boolean covers = match.isPresent() && match.get().endToken() >= quantity.endToken();
            if (covers && (!match.get().value() || leads(text, sentence, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean leads(TokenizedText text, Sentence sentence, int token) {
        return token == sentence.firstToken() || text.is(token - 1, ",") || text.is(token - 1, "that");
    }
}
