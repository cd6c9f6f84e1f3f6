package org.tallywire.reports.excel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.FigureRow;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Labels;

/** The number formats of Excel that fit a figure. */
final class NumberFormats {
    static final String WHOLE = "#,##0";
    static final String PLAIN = "0";
    static final String SHARE = "0%";
    /** Excel looks for the nearest fraction of two digits: a third is 1/3. */
    static final String FRACTION = "# ??/??";

    private static final int MOST_DECIMALS = 6;

    private final Labels labels;

    NumberFormats(Labels labels) {
        this.labels = labels;
    }

    /** Grouped by thousands, with the decimals that the value has, six at most. */
    static String grouped(BigDecimal value) {
        return WHOLE + decimals(value);
    }

    /** By kind and unit: {@code 12.5%}, {@code 1,000 USD}, {@code 140 km}; what only names or ranks is not grouped. */
    String of(FigureRow figure, BigDecimal value) {
        return switch (figure.kind()) {
            case "MONEY" -> grouped(value) + (isCurrency(figure.unit()) ? behind(" " + figure.unit()) : "");
            case "PERCENT", "MEASURE", "DURATION" -> grouped(value) + unit(figure, value);
            case "RATIO" -> ratio(value);
            case "ORDINAL", "RANK", "AGE", "IDENTIFIER" -> PLAIN + decimals(value);
            default -> grouped(value);
        };
    }

    /** As a fraction where it has no end in decimals. */
    static String ratio(BigDecimal value) {
        return value.stripTrailingZeros().scale() > MOST_DECIMALS ? FRACTION : grouped(value);
    }

    private String unit(FigureRow figure, BigDecimal value) {
        String name = figure.unitName();
        if (name == null || name.isBlank()) {
            return figure.kind().equals("PERCENT") ? behind("%") : "";
        }
        String shown = labels.find(CodeList.UNIT, name)
                .map(unit -> isOne(value) ? unit.meaning() : unit.label())
                .orElse(name);
        boolean glued = shown.equals("%") || shown.equals("‰");
        return behind(glued ? shown : " " + shown);
    }

    private static boolean isOne(BigDecimal value) {
        return value.compareTo(BigDecimal.ONE) == 0;
    }

    private static String behind(String words) {
        return "\"" + words.replace("\"", "") + "\"";
    }

    private static String decimals(BigDecimal value) {
        int scale = Math.min(MOST_DECIMALS, value.stripTrailingZeros().scale());
        return scale <= 0 ? "" : "." + "0".repeat(scale);
    }

    private static boolean isCurrency(@Nullable String unit) {
        return unit != null && unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }
}
