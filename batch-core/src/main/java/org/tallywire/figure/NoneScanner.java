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
    private final LinkWords words;
    private final GrammarWords grammar;

    NoneScanner(EffectLexicon effects, LinkWords words, GrammarWords grammar) {
        this.effects = effects;
        this.words = words;
        this.grammar = grammar;
    }

    /** The quantities with those of zero among them, in order. */
    List<FoundQuantity> add(TokenizedText text, Sentence sentence, List<FoundQuantity> found) {
        List<FoundQuantity> all = new ArrayList<>(found);
        for (int token = sentence.firstToken(); token + 1 < sentence.endToken(); token++) {
            int people = afterNone(text, token);
            if (people > token && countsPeople(text, people, sentence.endToken())) {
                all.add(zero(text, token, people));
            }
        }
        all.sort((one, other) -> Integer.compare(one.firstToken(), other.firstToken()));
        return all;
    }

    /** After "no", or {@code no hubo}; the token itself where there is neither. */
    private int afterNone(TokenizedText text, int token) {
        if (text.is(token, "no")) {
            return token + 1;
        }
        if (grammar.of(text, token) != WordClass.NEGATION) {
            return token;
        }
        int verb = token + 1;
        while (grammar.of(text, verb) == WordClass.ADVERB) {
            verb++;
        }
        return verb < text.tokenCount() && words.isExistence(text.lower(verb)) ? verb + 1 : token;
    }

    private boolean countsPeople(TokenizedText text, int token, int limit) {
        return token < limit
                && effects.at(text, token, limit)
                        .map(PhraseTable.Match::value)
                        .filter(triggers -> triggers.stream().anyMatch(t -> t.role() == Trigger.Role.PEOPLE))
                        .isPresent();
    }

    private static FoundQuantity zero(TokenizedText text, int token, int people) {
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
        return new FoundQuantity(token, token, token + 1, people, numeral, quantity);
    }
}
