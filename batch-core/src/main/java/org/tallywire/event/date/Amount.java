package org.tallywire.event.date;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * So much time as it is written: {@code two and a half years}, {@code 30 minutes}, {@code several weeks}.
 *
 * @param first index of its first token, inclusive
 * @param end index after its last token, exclusive
 * @param number how many; null for "several"
 */
record Amount(int first, int end, @Nullable BigDecimal number, DateUnit unit) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int LONGEST_NUMBER = 9;

    static Optional<Amount> read(DateText text, int at) {
        if (text.has(at, WordClass.VAGUE_NUMBER)) {
            return withUnit(text, at, text.after(at), null, WordClass.UNITS);
        }
        if (text.has(at, WordClass.ONE)) {
            return withUnit(text, at, text.after(at), BigDecimal.ONE, WordClass.UNIT);
        }
        if (text.has(at, WordClass.NUMBER)) {
            BigDecimal number = BigDecimal.valueOf(text.number(at, WordClass.NUMBER));
            return counted(text, at, text.after(at), number);
        }
        return number(text, at).flatMap(number -> counted(text, at, at + 1, number));
    }

    private static Optional<Amount> counted(DateText text, int at, int end, BigDecimal number) {
        int next = halfEnd(text, end);
        BigDecimal all = next > end ? number.add(HALF) : number;
        Optional<Amount> many = withUnit(text, at, next, all, WordClass.UNITS);
        return many.isPresent() ? many : withUnit(text, at, next, all, WordClass.UNIT);
    }

    /** The token after "and a half", or {@code at}. */
    private static int halfEnd(DateText text, int at) {
        if (!text.is(at, "and")) {
            return at;
        }
        return text.is(at + 1, "a half") ? at + 2 : text.is(at + 1, "a") && text.is(at + 2, "half") ? at + 3 : at;
    }

    private static Optional<Amount> withUnit(
            DateText text, int first, int at, @Nullable BigDecimal number, WordClass unitClass) {
        int next = text.isDash(at) && text.isGlued(at) ? at + 1 : at;
        next = text.has(next, WordClass.FILLER) ? text.after(next) : next;
        if (!text.has(next, unitClass)) {
            return Optional.empty();
        }
        int end = next + 1;
        int half = halfEnd(text, end);
        BigDecimal all = number != null && half > end ? number.add(HALF) : number;
        return Optional.of(new Amount(first, half, all, SelectedReader.unitAt(text, next)));
    }

    /** A number in digits, with thousands separators or decimals. */
    private static Optional<BigDecimal> number(DateText text, int at) {
        if (!text.isNumber(at) || text.length(at) > LONGEST_NUMBER || text.isGlued(at) && isSign(text, at - 1)) {
            return Optional.empty();
        }
        return text.decimal(at);
    }

    private static boolean isSign(DateText text, int at) {
        return text.is(at, "$") || text.is(at, "£") || text.is(at, "€") || text.is(at, ":") || text.is(at, "/");
    }

    /** As a TIMEX3 duration. */
    String value() {
        return "P" + unit.prefix() + (number == null ? "X" : plain(number)) + unit.letter();
    }

    private String plain(BigDecimal count) {
        return count.multiply(BigDecimal.valueOf(unit.times()))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The number where it is a whole one that a date can be counted by; otherwise empty. */
    Optional<Integer> steps() {
        boolean whole = number != null && number.stripTrailingZeros().scale() <= 0 && number.precision() <= 4;
        return whole && number != null ? Optional.of(number.intValue()) : Optional.empty();
    }
}
