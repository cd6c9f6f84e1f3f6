package org.tallywire.figure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.text.Sentence;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** Tells scores and votes: two numbers with a hyphen between them, near a word of {@code score-cues.csv}, or the higher first. */
record ScoreReader(Set<String> cues) {
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(250);
    private static final int BEFORE = 8;
    private static final int AFTER = 6;

    static ScoreReader read(DataFolder folder) {
        Set<String> cues = new HashSet<>();
        for (DataRow row : folder.getTable("score-cues.csv").rows()) {
            cues.add(row.get("word"));
        }
        return new ScoreReader(Set.copyOf(cues));
    }

    boolean isScore(TokenizedText text, Sentence sentence, FoundQuantity found) {
        if (found.quantity().kind() != FigureKind.COUNT) {
            return false;
        }
        int dash = found.endToken() - 2;
        if (found.quantity().bound() == Bound.BETWEEN && isDash(text, dash)) {
            BigDecimal high = found.quantity().high();
            return high != null && high.compareTo(HIGHEST) < 0 && hasCue(text, sentence, found);
        }
        return isHalf(text, found.endToken(), found.endToken() + 1)
                || isHalf(text, found.firstToken() - 1, found.firstToken() - 2);
    }

    private static boolean isHalf(TokenizedText text, int dash, int other) {
        return other >= 0
                && other < text.tokenCount()
                && isDash(text, dash)
                && text.isGlued(dash)
                && text.isGlued(dash + 1)
                && text.kind(other) == TokenKind.NUMBER;
    }

    private static boolean isDash(TokenizedText text, int token) {
        return text.is(token, "-") || text.is(token, "–");
    }

    private boolean hasCue(TokenizedText text, Sentence sentence, FoundQuantity found) {
        int from = Math.max(sentence.firstToken(), found.firstToken() - BEFORE);
        int to = Math.min(sentence.endToken(), found.endToken() + AFTER);
        for (int token = from; token < to; token++) {
            if (cues.contains(text.lower(token))) {
                return true;
            }
        }
        return false;
    }
}
