package org.tallywire.figure;

import java.math.BigDecimal;
import org.tallywire.lexicon.PhraseTable;
import org.tallywire.text.TokenizedText;

/** Tells a unit of one letter behind a space ({@code 5 W}) from the letter of a name ({@code Section 5 C}). */
final class LetterUnits {
    private final IdentifierCues cues;
    private final GrammarWords grammar;

    LetterUnits(IdentifierCues cues, GrammarWords grammar) {
        this.cues = cues;
        this.grammar = grammar;
    }

    /** Whether a unit found behind a number can be one. */
    boolean mayBe(TokenizedText text, Numeral number, PhraseTable.Match<UnitLexicon.Entry> unit) {
        int token = unit.firstToken();
        UnitLexicon.Entry entry = unit.value();
        boolean counted = entry.closing() && (grammar.isOpen(text, unit.endToken()) || isOne(number));
        boolean letter = entry.sign() && text.isLetter(token);
        if (!letter || counted) {
            return !counted;
        }
        if (text.isGlued(token)) {
            return !entry.closing() || text.surface(number.endToken() - 1).contains(".");
        }
        return number.style() != Numeral.Style.WORDS && !cues.isCue(text, number.firstToken() - 1);
    }

    private static boolean isOne(Numeral number) {
        return number.value() != null && number.value().compareTo(BigDecimal.ONE) == 0;
    }
}
