package org.tallywire.text;

import java.util.Arrays;

/**
 * Finds where sentences start. A sentence ends at a full stop, question or exclamation mark before something that can
 * start one, unless the stop belongs to an abbreviation or an initial; at a blank line; and at a line break before a
 * capital or a digit, unless the text is hard-wrapped.
 */
final class SentenceSplitter {
    /** A text is hard-wrapped where at least this share of its line breaks stands before a lower-case letter. */
    private static final double WRAPPED_SHARE = 0.2;

    /**
     * Tokens of the longest sentence. What runs on without an end is a list or a table; cutting it here bounds the work of
     * everything that looks around in a sentence, and so keeps the whole analysis linear in the text.
     */
    private static final int LONGEST = 300;

    private final WordBreaks breaks;

    SentenceSplitter(WordBreaks breaks) {
        this.breaks = breaks;
    }

    int[] starts(String text, int[] begins, int[] ends, TokenKind[] kinds, String[] lowers) {
        boolean wrapped = isHardWrapped(text, begins, ends);
        int[] starts = new int[Math.max(1, begins.length)];
        int count = 0;
        for (int token = 0; token < begins.length; token++) {
            if (token == 0
                    || token - starts[count - 1] >= LONGEST
                    || startsAfterBreak(text, begins, ends, token, wrapped)
                    || startsAfterStop(text, begins, ends, kinds, lowers, token)) {
                starts[count++] = token;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isHardWrapped(String text, int[] begins, int[] ends) {
        int breaks = 0;
        int beforeLower = 0;
        for (int token = 1; token < begins.length; token++) {
            if (lineBreaks(text, ends[token - 1], begins[token]) == 1) {
                breaks++;
                beforeLower += Character.isLowerCase(text.codePointAt(begins[token])) ? 1 : 0;
            }
        }
        return breaks > 0 && beforeLower >= breaks * WRAPPED_SHARE;
    }

    private static boolean startsAfterBreak(String text, int[] begins, int[] ends, int token, boolean wrapped) {
        int lines = lineBreaks(text, ends[token - 1], begins[token]);
        return lines > 1 || lines == 1 && !wrapped && !Character.isLowerCase(text.codePointAt(begins[token]));
    }

    /** Line breaks between two offsets, counted up to two. */
    private static int lineBreaks(String text, int from, int to) {
        int lines = 0;
        for (int i = from; i < to && lines < 2; i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\u2028' || c == '\r' && (i + 1 >= to || text.charAt(i + 1) != '\n');
            lines += ends ? 1 : c == '\u2029' ? 2 : 0;
        }
        return lines;
    }

    private boolean startsAfterStop(
            String text, int[] begins, int[] ends, TokenKind[] kinds, String[] lowers, int token) {
        boolean spaced = ends[token - 1] < begins[token];
        if (!spaced || Character.isLowerCase(text.codePointAt(begins[token]))) {
            return false;
        }
        int stop = token - 1;
        while (stop > 0 && closes(text, begins, ends, stop)) {
            stop--;
        }
        char mark = text.charAt(ends[stop] - 1);
        return switch (mark) {
            case '!', '?', '…', '。', '！', '？', '؟', '۔', '।' -> true;
            case '.' -> endsSentence(text, begins, ends, kinds, lowers, stop);
            default -> false;
        };
    }

    /** A straight quote closes where it follows its word without a space, and opens elsewhere. */
    private static boolean closes(String text, int[] begins, int[] ends, int token) {
        return begins[token] == ends[token - 1] && ")]\"”’'»".indexOf(text.charAt(begins[token])) >= 0;
    }

    /** The stop at {@code stop} is a token of its own, or the last character of initials such as {@code U.S.} */
    private boolean endsSentence(String text, int[] begins, int[] ends, TokenKind[] kinds, String[] lowers, int stop) {
        if (kinds[stop] == TokenKind.WORD) {
            return startsPlainWord(lowers, kinds, stop + 1);
        }
        if (stop == 0 || ends[stop - 1] < begins[stop] || kinds[stop - 1] != TokenKind.WORD) {
            return true;
        }
        boolean initial =
                ends[stop - 1] - begins[stop - 1] == 1 && Character.isUpperCase(text.charAt(begins[stop - 1]));
        return !initial && !breaks.abbreviations().contains(lowers[stop - 1]);
    }

    /** After initials only a joinable word ("the", "in") is taken as a sentence's start: "U.S. Army" is one name. */
    private boolean startsPlainWord(String[] lowers, TokenKind[] kinds, int token) {
        return token < lowers.length
                && kinds[token] == TokenKind.WORD
                && breaks.joinable().contains(lowers[token]);
    }
}
