package org.tallywire.figure;

import java.util.List;
import org.tallywire.text.TokenizedText;

/** Quantities that describe what another one counts: {@code two 500-pound bombs}, {@code half of the remaining 40 men}. */
final class Attributes {
    /** Between a number and its noun hardly more measures stand. */
    private static final int MOST = 3;

    private Attributes() {}

    /**
     * The token after the measures that stand between a number and its noun: "six million 330ml cans".
     *
     * @param quantities the number, and those behind it
     */
    static int afterMeasures(TokenizedText text, int token, List<FoundQuantity> quantities) {
        int at = token;
        for (FoundQuantity next : quantities.subList(1, Math.min(quantities.size(), 1 + MOST))) {
            if (next.phraseToken() != at || !isAttribute(text, next)) {
                return at;
            }
            at = text.isInnerHyphen(next.phraseEnd()) ? next.phraseEnd() + 2 : next.phraseEnd();
        }
        return at;
    }

    /** A measure written as one word, or a count joined to its noun: "330ml", "12-year-old", "four-storey". */
    private static boolean isAttribute(TokenizedText text, FoundQuantity next) {
        return switch (next.quantity().kind()) {
            case MEASURE, DURATION, AGE, MONEY -> isOneWord(text, next);
            case COUNT -> text.isInnerHyphen(next.phraseEnd());
            default -> false;
        };
    }

    private static boolean isOneWord(TokenizedText text, FoundQuantity next) {
        for (int token = next.firstToken() + 1; token < next.endToken(); token++) {
            if (!text.isGlued(token)) {
                return false;
            }
        }
        return next.endToken() > next.firstToken() + 1;
    }

    /** The token after the number of a whole: "of the combined 5 million readers", "of the other 12". */
    static int afterNumber(TokenizedText text, int token, List<FoundQuantity> quantities) {
        if (quantities.size() < 2) {
            return token;
        }
        FoundQuantity whole = quantities.get(1);
        boolean described = whole.phraseToken() == token + 1 && text.end(token) < text.begin(token + 1);
        boolean inside = whole.phraseToken() <= token && token < whole.endToken();
        return whole.isCount() && (described || inside) ? whole.phraseEnd() : token;
    }
}
