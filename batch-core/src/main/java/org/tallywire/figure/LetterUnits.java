package org.tallywire.figure;

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
        boolean letter = unit.value().sign()
                && text.end(token) - text.begin(token) == 1
                && Character.isLetter(text.text().charAt(text.begin(token)));
        if (!letter || text.isGlued(token)) {
            return true;
        }
        boolean named = cues.isCue(text, number.firstToken() - 1);
        boolean counted = unit.value().closing() && grammar.isOpen(text, unit.endToken());
        return number.style() != Numeral.Style.WORDS && !named && !counted;
    }
}
