package org.tallywire.event.date;

/** Years as they are written right after a month, a season or another word that says what they are. */
final class YearNumber {
    static final int FIRST = 1000;
    static final int LAST = 2199;

    private YearNumber() {}

    /** The year of a token of four digits, or 0. */
    static int at(DateText text, int at) {
        int value = text.digits(at);
        boolean plain = value >= FIRST && value <= LAST && text.length(at) == 4;
        return plain && !isGluedToMore(text, at) ? value : 0;
    }

    /** Whether letters or signs hang on the digits, as in {@code 1990s} or {@code 1990%}. */
    private static boolean isGluedToMore(DateText text, int at) {
        return text.isGlued(at + 1) && !text.isPunctuation(at + 1) && !isJoined(text, at + 1)
                || text.isGlued(at) && !text.isPunctuation(at - 1) && !text.isWord(at - 1);
    }

    /** A word that lost the space before it ("1992in") is told from a plural ending ("1990s"). */
    private static boolean isJoined(DateText text, int at) {
        return text.isWord(at) && text.length(at) > 1;
    }

    /** Whether {@code '89} starts at this token. */
    static boolean isShortAt(DateText text, int at) {
        return text.isApostrophe(at)
                && text.isGlued(at + 1)
                && text.digits(at + 1) >= 0
                && text.length(at + 1) == 2
                && !(text.isGlued(at + 2) && text.isWord(at + 2));
    }
}
