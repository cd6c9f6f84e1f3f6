package org.tallywire.reports.excel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The number formats of Excel that fit a figure. */
final class NumberFormats {
    static final String WHOLE = "#,##0";
    static final String PLAIN = "0";
    static final String SHARE = "0%";
    private static final int MOST_DECIMALS = 6;

    private NumberFormats() {}

    /** Grouped by thousands, with the decimals that the value has, six at most. */
    static String grouped(BigDecimal value) {
        return WHOLE + decimals(value);
    }

    /** By kind and unit: {@code 12.5%}, {@code 1,000 USD}; what only names or ranks is not grouped. */
    static String of(String kind, @Nullable String unit, BigDecimal value) {
        return switch (kind) {
            case "PERCENT" -> WHOLE + decimals(value) + "\"%\"";
            case "MONEY" -> isCurrency(unit) ? WHOLE + decimals(value) + "\" " + unit + "\"" : grouped(value);
            case "ORDINAL", "RANK", "AGE", "IDENTIFIER" -> PLAIN + decimals(value);
            default -> grouped(value);
        };
    }

    private static String decimals(BigDecimal value) {
        int scale = Math.min(MOST_DECIMALS, value.stripTrailingZeros().scale());
        return scale <= 0 ? "" : "." + "0".repeat(scale);
    }

    private static boolean isCurrency(@Nullable String unit) {
        return unit != null && unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }
}
