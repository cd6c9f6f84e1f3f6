package org.tallywire.event.date;

/**
 * The year at the end of a date.
 *
 * @param year 0 where there is none
 * @param end the token after it; where it would start, if there is none
 */
record YearTail(int year, int end) {
    /** Reads {@code 1992}, {@code , 1992}, {@code of 1992}, {@code '92} and, after a day, {@code 92}. */
    static YearTail at(DateText text, int at, boolean afterDay) {
        int start = yearStart(text, at);
        if (text.isPastSentence(start)) {
            return new YearTail(0, at);
        }
        int year = YearNumber.at(text, start);
        if (year != 0 && !isCount(text, at, start)) {
            return new YearTail(year, start + 1);
        }
        if (YearNumber.isShortAt(text, start)) {
            return new YearTail(ShortYear.mark(text.digits(start + 1)), start + 2);
        }
        if (afterDay && isTwoDigits(text, at)) {
            return new YearTail(ShortYear.mark(text.digits(at)), at + 1);
        }
        return new YearTail(0, at);
    }

    /** The token after a four-digit year at {@code at}, or {@code at}. */
    static int yearEnd(DateText text, int at) {
        int start = yearStart(text, at);
        return !text.isPastSentence(start) && YearNumber.at(text, start) != 0 && !isCount(text, at, start)
                ? start + 1
                : at;
    }

    private static int yearStart(DateText text, int at) {
        int start = text.skip(at, ",");
        start = text.skip(start, "of");
        return text.isDash(start) && text.isGlued(start) && text.isGlued(start + 1) ? start + 1 : start;
    }

    /** "On 24 March, 1500 people": a number before something counted is no year, unless it stands right here. */
    private static boolean isCount(DateText text, int at, int start) {
        return start > at && text.has(start + 1, WordClass.COUNTED);
    }

    /** Wire style, {@code 3 JAN 90}: two digits right after day and month, not before something else to count. */
    private static boolean isTwoDigits(DateText text, int at) {
        boolean month = text.has(at - 1, WordClass.MONTH) || text.is(at - 1, ".") && text.has(at - 2, WordClass.MONTH);
        if (!month || text.digits(at) < 0 || text.length(at) != 2 || text.isGlued(at + 1) && text.isWord(at + 1)) {
            return false;
        }
        boolean abbreviated = text.length(text.is(at - 1, ".") ? at - 2 : at - 1) == 3;
        return abbreviated && !text.has(at + 1, WordClass.COUNTED)
                || text.isPastSentence(at + 1)
                || text.isPunctuation(at + 1) && !text.isDash(at + 1);
    }
}
