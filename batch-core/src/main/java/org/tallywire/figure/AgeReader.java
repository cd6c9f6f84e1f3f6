package org.tallywire.figure;

import java.math.BigDecimal;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** Tells ages: "5-year-old", "12 years of age", "aged 43", "at the age of 90", ", 43," after a name. */
final class AgeReader {
    private static final BigDecimal OLDEST = BigDecimal.valueOf(130);

    private AgeReader() {}

    static boolean isAge(TokenizedText text, FoundQuantity found) {
        BigDecimal value = found.quantity().value();
        if (found.quantity().kind() == FigureKind.DURATION) {
            return endOf(text, found) > found.endToken() || isAfterAge(text, found);
        }
        if (found.quantity().kind() != FigureKind.COUNT || value != null && value.compareTo(OLDEST) > 0) {
            return false;
        }
        boolean digits = found.numeral().style() == Numeral.Style.DIGITS;
        return isAfterAge(text, found) || value != null && digits && isApposition(text, found);
    }

    private static boolean isApposition(TokenizedText text, FoundQuantity found) {
        int next = found.endToken();
        int before = found.firstToken() - 1;
        return before > 0
                && text.is(before, ",")
                && (text.is(next, ",") || text.is(next, "."))
                && text.kind(before - 1) == TokenKind.WORD
                && text.isCapitalized(before - 1)
                && !text.isAllCapitals(before - 1);
    }

    private static boolean isAfterAge(TokenizedText text, FoundQuantity found) {
        int before = found.phraseToken() - 1;
        if (text.is(before, "aged")) {
            return true;
        }
        int age = text.is(before, "of") ? before - 1 : before;
        boolean named = text.is(age, "age") || text.is(age, "ages");
        boolean governed = age < before || text.is(age - 1, "of") || text.is(age - 1, "at");
        return named && governed;
    }

    /** After "old" or "of age", where one of them follows; else the end of the quantity. */
    static int endOf(TokenizedText text, FoundQuantity found) {
        int at = found.endToken();
        if (text.is(at, "-")) {
            at++;
        }
        if (text.is(at, "old") || text.is(at, "olds")) {
            return at + 1;
        }
        return text.is(at, "of") && text.is(at + 1, "age") ? at + 2 : found.endToken();
    }
}
