package org.tallywire.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number found in tokens, before anything around it is looked at.
 *
 * @param firstToken inclusive
 * @param endToken exclusive
 * @param value null for a vague number, and for one that cannot be read
 * @param low null but for a vague number
 * @param high null but for a vague number
 * @param scale the factor of its last scale word ({@code million}), null where it has none
 */
record Numeral(
        int firstToken,
        int endToken,
        Style style,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal scale,
        String rule) {
    enum Style {
        DIGITS,
        WORDS,
        FRACTION,
        VAGUE,
        VAGUE_WITH_EFFECT,
        ORDINAL,
        /** Written as a number that no quantity can have; it is passed over as a whole. */
        UNREADABLE
    }

    static Numeral of(int firstToken, int endToken, Style style, BigDecimal value, String rule) {
        return new Numeral(firstToken, endToken, style, value, null, null, null, rule);
    }

    static Numeral unreadable(int firstToken, int endToken) {
        return new Numeral(firstToken, endToken, Style.UNREADABLE, null, null, null, null, "number:unreadable");
    }

    /** Digits that are a code and have no value. */
    static Numeral code(int firstToken, int endToken) {
        return new Numeral(firstToken, endToken, Style.DIGITS, null, null, null, null, "number:code");
    }

    boolean isUnreadable() {
        return style == Style.UNREADABLE;
    }

    boolean isVague() {
        return value == null;
    }

    /** Whether it says how many or how much, exactly. */
    boolean isMeasured() {
        return value != null && style != Style.ORDINAL;
    }

    boolean isOrdinal() {
        return style == Style.ORDINAL;
    }

    /** The same number, times a scale, up to another token. */
    Numeral times(BigDecimal factor, int newEnd) {
        return new Numeral(
                firstToken,
                newEnd,
                style,
                product(value, factor),
                product(low, factor),
                product(high, factor),
                scale == null ? factor : scale.multiply(factor),
                rule);
    }

    private static @Nullable BigDecimal product(@Nullable BigDecimal number, BigDecimal factor) {
        return number == null ? null : number.multiply(factor);
    }
}
