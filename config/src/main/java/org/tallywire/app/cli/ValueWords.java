package org.tallywire.app.cli;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.FigureRow;

/** Numbers, bounds and codes in plain English. */
final class ValueWords {
    /** More digits than any figure has; beyond it, rounding would bend a value. */
    private static final int FRACTION_DIGITS = 40;

    private ValueWords() {}

    /** An exact number with commas between its thousands. */
    static String number(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(FRACTION_DIGITS);
        return format.format(value);
    }

    /** A code such as {@code TAKEN_HOSTAGE} as words. */
    static String code(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The number of a figure with its bound and unit: {@code about 613}, {@code 10 to 15 percent}. */
    static String quantity(FigureRow figure) {
        String unit = figure.unitName() == null ? "" : " " + figure.unitName();
        return bounded(figure) + unit;
    }

    private static String bounded(FigureRow figure) {
        String number = figure.value() == null ? range(figure.low(), figure.high()) : number(figure.value());
        return switch (figure.bound()) {
            case "ABOUT" -> "about " + number;
            case "AT_LEAST" -> "at least " + number;
            case "MORE_THAN" -> "more than " + number;
            case "AT_MOST" -> "at most " + number;
            case "LESS_THAN" -> "less than " + number;
            case "VAGUE" -> "\"" + figure.text() + "\", read as " + range(figure.low(), figure.high());
            default -> number;
        };
    }

    /** {@code 12 to 17}, or what is known of it. */
    static String range(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null) {
            return high == null ? "an unknown number" : number(high) + " or fewer";
        }
        if (high == null) {
            return number(low) + " or more";
        }
        return low.compareTo(high) == 0 ? number(low) : number(low) + " to " + number(high);
    }

    /** What a claim is about: {@code killed, person, Kestrel Bay, 2026-10-03}. */
    static String subject(ClaimRow claim) {
        StringBuilder words = new StringBuilder(code(claim.effect()));
        if (claim.countedClass() != null) {
            words.append(", ").append(code(claim.countedClass()));
        }
        if (claim.unit() != null) {
            words.append(", in ").append(claim.unit());
        }
        if (claim.place() != null) {
            words.append(", ").append(claim.place());
        }
        if (claim.from() != null) {
            words.append(", ").append(claim.from());
            if (claim.to() != null && !claim.to().equals(claim.from())) {
                words.append(" to ").append(claim.to());
            }
        }
        return words.toString();
    }

    /** What the sources of a claim say: {@code 12 to 17, latest 17}. */
    static String span(ClaimRow claim) {
        String range = range(claim.lowest(), claim.highest());
        return claim.latest() == null ? range : range + ", latest " + number(claim.latest());
    }

    static String sources(ClaimRow claim) {
        return claim.independentSources() == 1
                ? "1 independent source"
                : claim.independentSources() + " independent sources";
    }

    static String agreement(ClaimRow claim) {
        return switch (claim.agreement()) {
            case "AGREE" -> "they agree";
            case "DIFFER" -> "they differ";
            case "REVISED" -> "a later figure replaces an earlier one";
            case "CONTRADICT" -> "they contradict each other";
            default -> code(claim.agreement());
        };
    }
}
