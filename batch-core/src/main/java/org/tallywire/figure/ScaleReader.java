package org.tallywire.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tallywire.figure.NumberWord.Kind;
import org.tallywire.figure.Numeral.Style;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** Multiplies a number by the scales that follow it: {@code 3 hundred thousand}, {@code 1.2bn}, {@code 1.8 billion-mile}. */
final class ScaleReader {
    /** "2.7m combined digital and physical sales": so far the plural may stand that tells a million from a metre. */
    private static final int REACH = 6;

    private final NumberLexicon lexicon;
    private final GrammarWords grammar;
    private final NounLexicon nouns;

    ScaleReader(NumberLexicon lexicon, GrammarWords grammar, NounLexicon nouns) {
        this.lexicon = lexicon;
        this.grammar = grammar;
        this.nouns = nouns;
    }

    Numeral scaled(TokenizedText text, Numeral number, int limit, boolean money) {
        Numeral scaled = number;
        while (scaled.endToken() < limit) {
            int at = scaled.endToken();
            boolean hyphen = text.is(at, "-") && text.isGlued(at) && at + 1 < limit && text.isGlued(at + 1);
            int word = hyphen ? at + 1 : at;
            BigDecimal scale = scaleAt(text, word, money, scaled);
            if (scale == null) {
                return rest(text, scaled, limit);
            }
            scaled = scaled.times(scale, word + 1);
        }
        return scaled;
    }

    /** The factor that a scale word or sign stands for where it follows a number, or null. */
    @Nullable
    BigDecimal scaleAt(TokenizedText text, int token, boolean money, Numeral number) {
        String lower = text.lower(token);
        BigDecimal scale = lexicon.value(lower, Kind.SCALE);
        if (scale != null) {
            return scale;
        }
        if (number.style() == Style.DIGITS && lexicon.is(lower, Kind.HUNDRED)) {
            return lexicon.value(lower, Kind.HUNDRED);
        }
        if (number.style() != Style.WORDS && lexicon.is(lower, Kind.DOZEN)) {
            return lexicon.value(lower, Kind.DOZEN);
        }
        BigDecimal sign = lexicon.value(lower, Kind.SCALE_SIGN);
        boolean sure = money || lower.length() > 1 && !lower.equals("mm") || lower.equals("k") || lower.equals("b");
        boolean million = text.surface(token).equals("M")
                || lower.equals("m") && text.isGlued(token) && isNominal(text, token + 1);
        return sign != null && (text.isGlued(token) && sure || money || million) ? sign : null;
    }

    /** "1.2m tons", "2.7m combined sales": a glued m before a noun in the plural is a million; "100m." and "50m in" are metres. */
    private boolean isNominal(TokenizedText text, int token) {
        for (int at = token; at < Math.min(text.tokenCount(), token + REACH); at++) {
            boolean inside = text.kind(at) == TokenKind.WORD
                    && !text.isGlued(at)
                    && (grammar.isOpen(text, at) || at > token && text.is(at, "and"));
            if (!inside) {
                return false;
            }
            if (nouns.isPluralAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** "3 hundred and 21": the digits after a hundred that stands after digits; the number itself where there are none. */
    private Numeral rest(TokenizedText text, Numeral number, int limit) {
        BigDecimal scale = number.scale();
        BigDecimal value = number.value();
        int last = number.endToken() - 1;
        if (value == null || scale == null || number.style() != Style.DIGITS) {
            return number;
        }
        boolean hundred = lexicon.is(text.lower(last), Kind.HUNDRED)
                && text.is(last + 1, "and")
                && last + 2 < limit
                && DigitReader.isPlain(text, last + 2, 1, 2)
                && !(last + 3 < limit && lexicon.is(text.lower(last + 3), Kind.HUNDRED));
        return hundred
                ? Numeral.of(
                        number.firstToken(),
                        last + 3,
                        Style.DIGITS,
                        value.add(new BigDecimal(text.surface(last + 2))),
                        number.rule())
                : number;
    }
}
