package org.tallywire.reports.excel;

/**
 * Estimates into how many lines a text wraps, without any font of the host. Rows get their heights from it, because
 * programs differ in whether they compute a missing one.
 */
final class LineEstimate {
    private static final double WIDE = 1.35;
    private static final double NARROW = 0.6;
    private static final double FULL = 2;

    private LineEstimate() {}

    /**
     * @param width of the column, in digits of the workbook's font
     */
    static int lines(String text, int width) {
        double room = Math.max(1, width * 0.94 - 1);
        int lines = 1;
        double used = 0;
        double word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            word += width(c);
            if (used + word > room && used > 0) {
                lines++;
                used = 0;
            }
            if (c == '\n') {
                lines++;
                used = 0;
                word = 0;
            } else if (c == ' ' || c == '-' || word > room) {
                used += word;
                word = 0;
            }
        }
        return lines;
    }

    /** Of a character in Arial, a digit being 1; generous, so that a line too many is likelier than one too few. */
    private static double width(char c) {
        if (c < 0x80) {
            return "iljtfrI.,:;'|!()[] ".indexOf(c) >= 0
                    ? NARROW
                    : c >= 'A' && c <= 'Z' || c == 'm' || c == 'w' ? WIDE : 1;
        }
        return c >= 0x2E80 ? FULL : c >= 0x400 && c < 0x530 ? 1.15 : 1;
    }
}
