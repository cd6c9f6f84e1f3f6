package org.tallywire.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its sign, currency and unit, before the words that bound it.
 *
 * @param firstToken of the sign, the currency or the number, inclusive
 * @param endToken after the unit, exclusive
 */
record Term(
        int firstToken,
        int endToken,
        Numeral numeral,
        FigureKind kind,
        @Nullable Unit unit,
        boolean negative) {
    @Nullable
    BigDecimal value() {
        return signed(numeral.value());
    }

    private @Nullable BigDecimal signed(@Nullable BigDecimal number) {
        return number != null && negative ? number.negate() : number;
    }

    /** Whether it is a bare number in digits or words, which may share the unit and scale of its neighbour. */
    boolean isBare() {
        Numeral.Style style = numeral.style();
        return unit == null && (style == Numeral.Style.DIGITS || style == Numeral.Style.WORDS);
    }

    /** The same number with the kind, the unit and the scale ({@code million}) of another. */
    Term scaledLike(Term other) {
        BigDecimal scale = other.numeral.value() == null ? null : other.numeral.scale();
        boolean bare = numeral.style() == Numeral.Style.DIGITS || numeral.style() == Numeral.Style.WORDS;
        Numeral shared = scale == null || !bare || hasScale() ? numeral : numeral.times(scale, numeral.endToken());
        return new Term(firstToken, endToken, shared, other.kind, other.unit, negative);
    }

    /** The same number with the kind and the unit of another. */
    Term measuredLike(Term other) {
        return new Term(firstToken, endToken, numeral, other.kind, other.unit, negative);
    }

    /** The same term up to another token. */
    Term endingAt(int end) {
        return new Term(firstToken, end, numeral, kind, unit, negative);
    }

    private boolean hasScale() {
        BigDecimal value = numeral.value();
        return value == null || numeral.scale() != null || value.compareTo(BigDecimal.valueOf(1000)) >= 0;
    }
}
