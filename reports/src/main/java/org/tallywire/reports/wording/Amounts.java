package org.tallywire.reports.wording;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as text, grouped by commas, whatever the machine's settings are. */
public final class Amounts {
    private static final int LONGEST_PLAIN = 40;

    private Amounts() {}

    /** Every digit of it: {@code 1,275}, {@code 0.5}; a number of more than 40 digits as {@code 1.2E+50}. */
    public static String text(BigDecimal value) {
        if (Math.abs((long) value.precision() - value.scale()) > LONGEST_PLAIN || value.precision() > LONGEST_PLAIN) {
            return value.toString();
        }
        BigDecimal stripped = value.stripTrailingZeros();
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(Math.max(0, stripped.scale()));
        return format.format(stripped);
    }

    public static String text(long value) {
        return text(BigDecimal.valueOf(value));
    }

    /** From one to the other: {@code 12–14}; empty where neither is known. */
    public static String range(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null) {
            return high == null ? "" : "up to " + text(high);
        }
        if (high == null) {
            return text(low) + " or more";
        }
        return low.compareTo(high) == 0 ? text(low) : text(low) + "–" + text(high);
    }

    /** A number with its noun: {@code 1 article}, {@code 2 articles}. */
    public static String counted(long number, String one, String many) {
        return text(number) + " " + (number == 1 ? one : many);
    }
}
