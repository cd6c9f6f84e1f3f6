package org.tallywire.lexicon;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads digits with separators, as a language writes them: what is no decimal mark groups. Groups are of three, or the last
 * of three and the others of two ({@code 5,00,000}). What is grouped otherwise is no number.
 */
final class DigitNumber {
    /** Longer ones are identifiers of something; a value of this size still keeps every digit. */
    private static final int MOST_DIGITS = 60;

    private DigitNumber() {}

    /** The value of a token of digits and separators; empty where the separators make no sense. */
    static Optional<BigDecimal> parse(String surface, NumberFormat format) {
        if (format.isAmbiguous(surface)) {
            return Optional.empty();
        }
        return format.isSwapped(surface)
                ? Optional.of(new BigDecimal(format.unswapped(surface)))
                : grouped(surface, format);
    }

    private static Optional<BigDecimal> grouped(String surface, NumberFormat format) {
        StringBuilder digits = new StringBuilder(surface.length());
        int groupStart = 0;
        boolean grouped = false;
        boolean decimal = false;
        for (int i = 0; i < surface.length(); ) {
            int c = surface.codePointAt(i);
            if (Character.isDigit(c)) {
                digits.append((char) ('0' + Character.digit(c, 10)));
            } else if (format.isDecimalMark(c)) {
                if (decimal || grouped && digits.length() - groupStart != 3) {
                    return Optional.empty();
                }
                decimal = true;
                digits.append('.');
            } else {
                int length = digits.length() - groupStart;
                if (decimal || (grouped ? length != 3 && length != 2 : length > 3)) {
                    return Optional.empty();
                }
                grouped = true;
                groupStart = digits.length();
            }
            i += Character.charCount(c);
        }
        boolean wellEnded = !grouped || decimal || digits.length() - groupStart == 3;
        return wellEnded && digits.length() <= MOST_DIGITS
                ? Optional.of(new BigDecimal(digits.toString()))
                : Optional.empty();
    }
}
