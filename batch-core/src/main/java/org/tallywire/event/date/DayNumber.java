package org.tallywire.event.date;

import java.util.Optional;
import org.tallywire.event.date.Expression.Calendar;

/** Days of a month: {@code 5}, {@code 5th}, {@code fifth}. */
final class DayNumber {
    private DayNumber() {}

    /** The day that starts at a token, 1 to 31, or 0. */
    static int at(DateText text, int at) {
        if (text.has(at, WordClass.ORDINAL)) {
            int day = text.number(at, WordClass.ORDINAL);
            return day <= 31 ? day : 0;
        }
        int day = text.digits(at);
        return day >= 1 && day <= 31 && text.length(at) <= 2 ? day : 0;
    }

    /** The token after the day and its ordinal mark. */
    static int end(DateText text, int at) {
        int end = text.after(at);
        return text.isNumber(at) && text.isGlued(end) && text.has(end, WordClass.ORDINAL_MARK) ? end + 1 : end;
    }

    /** {@code March 3,2004}: day and year are one token. */
    static Optional<Found> joinedWithYear(DateText text, int first, int at, int month) {
        if (!text.isNumber(at) || text.length(at) < 6 || text.length(at) > 7) {
            return Optional.empty();
        }
        String number = text.tokens().surface(at);
        int comma = number.indexOf(',');
        if (comma != number.length() - 5 || !number.chars().allMatch(c -> c == ',' || c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int day = Integer.parseInt(number.substring(0, comma));
        int year = Integer.parseInt(number.substring(comma + 1));
        boolean valid = day >= 1 && day <= 31 && year >= YearNumber.FIRST && year <= YearNumber.LAST;
        return valid
                ? Optional.of(new Found(first, at + 1, new Calendar(year, month, day), "month-day"))
                : Optional.empty();
    }

    /**
     * A day that has its month from a neighbour: "28 and 29 August", "the 13th to the 19th of October", "May 3 and 4";
     * or an ordinal day of the month told of: "on the 20th".
     */
    static Optional<Found> borrowed(DateText text, int at, int day) {
        int end = end(text, at);
        int month = monthAhead(text, end, day);
        if (month > 0) {
            return Optional.of(new Found(at, end, new Calendar(0, month, day), "day-of-next"));
        }
        month = monthBehind(text, at, day);
        if (month > 0 && isFollowedByNoNoun(text, end)) {
            return Optional.of(new Found(at, end, new Calendar(0, month, day), "day-of-last"));
        }
        boolean ordinal = end == at + 2 && text.isNumber(at);
        boolean afterPreposition = text.is(at - 1, "the") && text.has(at - 2, WordClass.CLOCK_AFTER)
                || text.is(at - 1, "the") && text.is(at - 2, "on");
        if (ordinal && afterPreposition && isFollowedByNoNoun(text, end)) {
            return Optional.of(new Found(at, end, new Calendar(0, 0, day), "day"));
        }
        return Optional.empty();
    }

    private static int monthAhead(DateText text, int end, int day) {
        if (!text.has(end, WordClass.LINK)) {
            return 0;
        }
        int second = text.skip(end + 1, "the");
        if (at(text, second) <= day) {
            return 0;
        }
        int month = text.skip(end(text, second), "of");
        return text.isWritten(month, WordClass.MONTH) ? text.number(month, WordClass.MONTH) : 0;
    }

    private static int monthBehind(DateText text, int at, int day) {
        int link = text.is(at - 1, "the") ? at - 2 : at - 1;
        if (!text.has(link, WordClass.LINK)) {
            return 0;
        }
        int first = text.digits(link - 1);
        return first > 0 && first < day ? text.number(link - 2, WordClass.MONTH) : 0;
    }

    private static boolean isFollowedByNoNoun(DateText text, int at) {
        return text.isPastSentence(at)
                || text.isPunctuation(at) && !text.isDash(at)
                || text.hasAny(at, WordClass.YEAR_AFTER.bit() | WordClass.DETERMINER.bit() | WordClass.PAST.bit());
    }
}
