package org.tallywire.claim;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that satisfy a statement.
 *
 * @param low the least of them, null where there is no lower end
 * @param high the most of them, null where there is no upper end
 * @param above whether {@code low} itself is left out: "more than 300"
 * @param below whether {@code high} itself is left out
 */
record Range(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean above, boolean below) {
    /** A number that is said to be rough stands for a tenth more and less, where its rule gave no ends. */
    private static final BigDecimal ROUGHLY = new BigDecimal("0.1");

    /** By the lower end, then by the upper end; no end at all comes first below and last above. */
    static final Comparator<Range> ASCENDING = Comparator.comparing(
                    Range::low, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Range::high, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Ends of different scale are equal, 12 and 12.0; ends in the wrong order are put right. */
    Range {
        if (low != null && high != null && low.compareTo(high) > 0) {
            BigDecimal least = high;
            high = low;
            low = least;
        }
        low = low == null ? null : low.stripTrailingZeros();
        high = high == null ? null : high.stripTrailingZeros();
    }

    /** Empty where the figure holds no number at all. */
    static Optional<Range> of(ClaimFigure figure) {
        BigDecimal value = figure.value();
        BigDecimal low = figure.low() == null ? value : figure.low();
        BigDecimal high = figure.high() == null ? value : figure.high();
        if (low == null && high == null) {
            return Optional.empty();
        }
        BigDecimal floor = low == null ? high : low;
        BigDecimal ceiling = high == null ? low : high;
        return Optional.of(
                switch (figure.bound()) {
                    case AT_LEAST -> new Range(value == null ? floor : value, null, false, false);
                    case MORE_THAN -> new Range(value == null ? floor : value, null, true, false);
                    case AT_MOST -> new Range(null, value == null ? ceiling : value, false, false);
                    case LESS_THAN -> new Range(null, value == null ? ceiling : value, false, true);
                    case ABOUT -> about(low, high);
                    case EXACT, BETWEEN, VAGUE -> new Range(low, high, false, false);
                });
    }

    private static Range about(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null || high == null || low.compareTo(high) != 0) {
            return new Range(low, high, false, false);
        }
        BigDecimal margin = low.abs().multiply(ROUGHLY);
        return new Range(low.subtract(margin), low.add(margin), false, false);
    }

    /** What satisfies all of them; empty where nothing does. */
    static Optional<Range> common(Collection<Range> ranges) {
        Range all = new Range(null, null, false, false);
        for (Range range : ranges) {
            if (!all.meets(range)) {
                return Optional.empty();
            }
            all = all.and(range);
        }
        return Optional.of(all);
    }

    /** Whether one number can satisfy both. */
    boolean meets(Range other) {
        return !liesAbove(other) && !other.liesAbove(this);
    }

    /** Whether every number of this one is greater than every number of the other. */
    boolean liesAbove(Range other) {
        if (low == null || other.high == null) {
            return false;
        }
        int order = low.compareTo(other.high);
        return order > 0 || order == 0 && (above || other.below);
    }

    /** Both at once; they must meet. */
    private Range and(Range other) {
        boolean lowIsMine = other.low == null || low != null && order(low, other.low, above, other.above) >= 0;
        boolean highIsMine = other.high == null || high != null && order(other.high, high, below, other.below) >= 0;
        return new Range(
                lowIsMine ? low : other.low,
                highIsMine ? high : other.high,
                lowIsMine ? above : other.above,
                highIsMine ? below : other.below);
    }

    /** Of two equal ends the one that is left out is the narrower. */
    private static int order(BigDecimal one, BigDecimal other, boolean oneOpen, boolean otherOpen) {
        int order = one.compareTo(other);
        return order != 0 ? order : Boolean.compare(oneOpen, otherOpen);
    }

    /** Whether it is one number and no other. */
    boolean isPinned() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    /** Whether it has a lower end and no upper one: "at least 12". */
    boolean isFloor() {
        return low != null && high == null;
    }

    /** Whether it has an upper end and no lower one: "up to 40". */
    boolean isCeiling() {
        return low == null && high != null;
    }

    /** How many times the end of the lesser the greater begins: 1 where they meet, infinite where it cannot be said. */
    double gap(Range other) {
        if (meets(other)) {
            return 1;
        }
        return liesAbove(other) ? beginsAbove(other) : other.beginsAbove(this);
    }

    private double beginsAbove(Range lesser) {
        if (low == null || lesser.high == null || lesser.high.signum() <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        double ratio = low.doubleValue() / lesser.high.doubleValue();
        return Double.isNaN(ratio) ? Double.POSITIVE_INFINITY : ratio;
    }

    /** For people: {@code 1,275}, {@code at least 12}, {@code 24 to 99}. */
    String words() {
        if (low == null) {
            return high == null ? "any number" : (below ? "less than " : "at most ") + words(high);
        }
        if (high == null) {
            return (above ? "more than " : "at least ") + words(low);
        }
        return isPinned() ? words(low) : words(low) + " to " + words(high);
    }

    private static String words(BigDecimal number) {
        if (Math.abs((long) number.scale()) > 30) {
            return number.toString();
        }
        NumberFormat grouped = NumberFormat.getInstance(Locale.ROOT);
        grouped.setMaximumFractionDigits(30);
        return grouped.format(number);
    }
}
