package org.tallywire.reports.pdf;

import org.tallywire.report.FigureRow;

/**
 * A sentence with its figure marked; of a very long one the part around the figure. What is left out is marked by
 * {@code […]}.
 *
 * @param before text up to the figure
 * @param figure the quantity as written
 * @param after the rest
 */
record Excerpt(String before, String figure, String after) {
    private static final int LONGEST_BEFORE = 230;
    private static final int LONGEST_AFTER = 190;
    private static final String LEFT_OUT = "[…]";

    static Excerpt of(FigureRow row) {
        String sentence = row.sentence();
        int begin = Math.clamp((long) row.begin() - row.sentenceBegin(), 0, sentence.length());
        int end = Math.clamp((long) row.end() - row.sentenceBegin(), begin, sentence.length());
        return new Excerpt(
                tail(sentence.substring(0, begin)), sentence.substring(begin, end), head(sentence.substring(end)));
    }

    /** The whole excerpt. */
    String text() {
        return before + figure + after;
    }

    private static String tail(String text) {
        if (text.length() <= LONGEST_BEFORE) {
            return text;
        }
        int from = text.indexOf(' ', text.length() - LONGEST_BEFORE);
        return LEFT_OUT + text.substring(from < 0 ? safe(text, text.length() - LONGEST_BEFORE) : from);
    }

    static String head(String text) {
        return head(text, LONGEST_AFTER);
    }

    /** The beginning of a text, with a mark where it goes on. */
    static String head(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int to = text.lastIndexOf(' ', longest);
        return text.substring(0, to <= 0 ? safe(text, longest) : to) + " " + LEFT_OUT;
    }

    private static int safe(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
