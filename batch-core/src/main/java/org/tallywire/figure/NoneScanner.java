package org.tallywire.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tallywire.lexicon.PhraseTable;
import org.tallywire.text.Sentence;
import org.tallywire.text.TokenizedText;

/** Finds "no" before a word for people something happened to: "no casualties" is a figure of zero, negated. */
final class NoneScanner {
    static final String RULE = "number:none";

    private final EffectLexicon effects;

    NoneScanner(EffectLexicon effects) {
        this.effects = effects;
    }

    /** The quantities with those of zero among them, in order. */
    List<FoundQuantity> add(TokenizedText text, Sentence sentence, List<FoundQuantity> found) {
        List<FoundQuantity> all = new ArrayList<>(found);
        for (int token = sentence.firstToken(); token + 1 < sentence.endToken(); token++) {
            if (text.is(token, "no") && countsPeople(text, token + 1, sentence.endToken())) {
                all.add(zero(text, token));
            }
        }
        all.sort((one, other) -> Integer.compare(one.firstToken(), other.firstToken()));
        return all;
    }

    private boolean countsPeople(TokenizedText text, int token, int limit) {
        return effects.at(text, token, limit)
                .map(PhraseTable.Match::value)
                .filter(triggers -> triggers.stream().anyMatch(t -> t.role() == Trigger.Role.PEOPLE))
                .isPresent();
    }

    private static FoundQuantity zero(TokenizedText text, int token) {
        Numeral numeral = Numeral.of(token, token + 1, Numeral.Style.WORDS, BigDecimal.ZERO, RULE);
        Quantity quantity = new Quantity(
                text.span(token, token + 1),
                FigureKind.COUNT,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Bound.EXACT,
                null,
                RULE);
        return new FoundQuantity(token, token, token + 1, token + 1, numeral, quantity);
    }
}
