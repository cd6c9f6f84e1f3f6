package org.tallywire.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads digits with separators, as English writes them: comma, apostrophe and space group, the full stop is the decimal
 * mark. Groups are of three, or the last of three and the others of two ({@code 5,00,000}). What is grouped otherwise is
 * no number.
 */
final class DigitNumber {
    /** Longer ones are identifiers of something; a value of this size still keeps every digit. */
    private static final int MOST_DIGITS = 60;

    /** {@code 1.111.222,50}: full stops and a comma at once can be read in one way only, in any language. */
    private static final Pattern CONTINENTAL = Pattern.compile("[0-9]{1,3}(?:[.][0-9]{3}){1,12},[0-9]{1,2}");

    private DigitNumber() {}

    /** The value of a token of digits and separators; empty where the separators make no sense. */
    static Optional<BigDecimal> parse(String surface) {
        if (CONTINENTAL.matcher(surface).matches()) {
            return Optional.of(new BigDecimal(surface.replace(".", "").replace(',', '.')));
        }
        StringBuilder digits = new StringBuilder(surface.length());
        int groupStart = 0;
        boolean grouped = false;
        boolean decimal = false;
        for (int i = 0; i < surface.length(); ) {
            int c = surface.codePointAt(i);
            if (Character.isDigit(c)) {
                digits.append((char) ('0' + Character.digit(c, 10)));
            } else if (isDecimalMark(c)) {
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

    private static boolean isDecimalMark(int c) {
        return c == '.' || c == '٫';
    }
}
