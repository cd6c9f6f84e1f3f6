package org.tallywire.figure;

import java.math.BigDecimal;
import org.tallywire.figure.NumberContext.Role;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** Tells ages: "5-year-old", "12 years of age", "aged 43", "at the age of 90", ", 43," after a name. */
final class AgeReader {
    private static final String YEAR = "a";
    private static final BigDecimal OLDEST = BigDecimal.valueOf(130);

    private final NumberContext context;
    private final NounLexicon nouns;

    AgeReader(NumberContext context, NounLexicon nouns) {
        this.context = context;
        this.nouns = nouns;
    }

    boolean isAge(TokenizedText text, FoundQuantity found) {
        BigDecimal value = found.quantity().value();
        if (found.quantity().kind() == FigureKind.DURATION) {
            return endOf(text, found) > found.endToken() || isAfterAge(text, found) || isInYears(text, found);
        }
        if (found.quantity().kind() != FigureKind.COUNT || value != null && value.compareTo(OLDEST) > 0) {
            return false;
        }
        boolean digits = found.numeral().style() == Numeral.Style.DIGITS;
        return isAfterAge(text, found) || value != null && digits && isApposition(text, found);
    }

    private boolean isInYears(TokenizedText text, FoundQuantity found) {
        Unit unit = found.quantity().unit();
        int before = found.phraseToken() - 1;
        if (unit == null || !unit.code().equals(YEAR) || before < 0) {
            return false;
        }
        return context.is(text.lower(before), Role.AGE)
                || context.is(text.lower(before), Role.AGE_OF_PERSON)
                        && (text.is(before - 1, ",") || isPerson(text, before - 1));
    }

    private boolean isPerson(TokenizedText text, int token) {
        NounLexicon.Noun noun = token < 0 ? null : nouns.find(text.lower(token));
        return noun != null && noun.countedClass().equals("PERSON");
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
