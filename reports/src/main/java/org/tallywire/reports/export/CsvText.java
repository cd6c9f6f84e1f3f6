package org.tallywire.reports.export;

import org.jspecify.annotations.Nullable;

/**
 * Texts for a table that may be opened with a spreadsheet.
 *
 * <p>A spreadsheet runs a field that starts with {@code =}, {@code +}, {@code -}, {@code @}, their full-width forms, a
 * tab or a line break as a formula, wherever its text came from. Such a text gets an apostrophe in front; so does one
 * that has only apostrophes and spaces before such a character. So the text is had back by taking one apostrophe away
 * wherever apostrophes and spaces lead to such a character. Lone surrogates, which UTF-8 cannot carry, become U+FFFD; the JSON Lines export keeps them.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
 */
final class CsvText {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvText() {}

    /** The text as it goes into a field; empty for an absent one. */
    static String safe(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String wellFormed = wellFormed(text);
        return startsFormula(wellFormed) ? "'" + wellFormed : wellFormed;
    }

    private static boolean startsFormula(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == ' ')) {
            at++;
        }
        return at < text.length() && STARTS_A_FORMULA.indexOf(text.charAt(at)) >= 0;
    }

    private static String wellFormed(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        text.codePoints().forEach(c -> mended.appendCodePoint(isSurrogate(c) ? 0xFFFD : c));
        return mended.toString();
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
