package org.tallywire.event.date;

import java.util.Optional;
import org.tallywire.event.date.Expression.Between;
import org.tallywire.event.date.Expression.Calendar;

/** Reads dates with a month written as a word: {@code 24 March 2022}, {@code Mar. 24}, {@code the 5th of May}. */
final class CalendarReader implements DateReader {
    private static final long NO_NOUNS = WordClass.LINK.bit() | WordClass.YEAR_AFTER.bit() | WordClass.DETERMINER.bit();

    @Override
    public Optional<Found> read(DateText text, int at) {
        if (text.has(at, WordClass.WEEKDAY)) {
            return afterWeekday(text, at);
        }
        return written(text, at);
    }

    /** {@code Saturday, June 24, 1950}: the weekday adds nothing but belongs to the span. */
    private static Optional<Found> afterWeekday(DateText text, int at) {
        int next = text.skip(text.skip(at + 1, "."), ",");
        next = text.skip(text.skip(next, "on"), "the");
        if (text.isPastSentence(next) || text.startsSentence(at + 1)) {
            return Optional.empty();
        }
        return written(text, next)
                .filter(found -> !(found.expression() instanceof Calendar date) || date.day() != 0)
                .map(found -> found.from(at));
    }

    private static Optional<Found> written(DateText text, int at) {
        if (text.has(at, WordClass.MONTH)) {
            return monthFirst(text, at);
        }
        int day = DayNumber.at(text, at);
        return day == 0 ? Optional.empty() : dayFirst(text, at, day);
    }

    private static Optional<Found> monthFirst(DateText text, int at) {
        int month = text.number(at, WordClass.MONTH);
        int next = text.skip(at + 1, ".");
        Optional<Found> joined = DayNumber.joinedWithYear(text, at, next, month);
        if (joined.isPresent()) {
            return joined;
        }
        int dayAt = text.skip(next, "the");
        int day = DayNumber.at(text, dayAt);
        if (day == 0 || !isDayOfMonth(text, at, dayAt)) {
            return monthAlone(text, at, next, month);
        }
        int end = DayNumber.end(text, dayAt);
        int last = text.has(DayNumber.end(text, end + 1), WordClass.MONTH) ? 0 : secondDay(text, end, day);
        Calendar first = new Calendar(0, month, day);
        if (last == 0) {
            return withYear(text, at, end, first, "month-day");
        }
        return range(text, at, DayNumber.end(text, end + 1), first, last);
    }

    /**
     * "In March 22 people died": after "in", a number that no year follows is not a day. Nor is an ordinal that names
     * something else ("by the end of May the Second Division").
     */
    private static boolean isDayOfMonth(DateText text, int month, int day) {
        int end = DayNumber.end(text, day);
        if (text.isGlued(end) && text.isWord(end)) {
            return false;
        }
        if (text.is(day - 1, "the") && text.isCapitalized(end)) {
            return false;
        }
        boolean hasYear = YearTail.yearEnd(text, end) > end;
        boolean counted = text.has(end, WordClass.COUNTED) || text.has(end, WordClass.UNITS);
        boolean plain = !text.has(day, WordClass.ORDINAL) && end == day + 1;
        boolean inMonth = text.is(month - 1, "in") && plain && text.isWord(end) && !text.hasAny(end, NO_NOUNS);
        return hasYear || !(plain && counted) && !inMonth;
    }

    /** The second day of {@code March 22-23}, or 0. */
    private static int secondDay(DateText text, int at, int first) {
        if (!text.isDash(at) && !(text.is(at, "/") && text.isGlued(at))) {
            return 0;
        }
        int day = DayNumber.at(text, at + 1);
        int end = DayNumber.end(text, at + 1);
        return day > first && !(text.isGlued(end) && text.isWord(end)) ? day : 0;
    }

    private static Optional<Found> range(DateText text, int first, int end, Calendar from, int last) {
        YearTail tail = YearTail.at(text, end, true);
        Calendar start = from.inYear(tail.year());
        Between between = new Between(start, new Calendar(tail.year(), from.month(), last));
        return Optional.of(new Found(first, tail.end(), between, "day-range"));
    }

    private static Optional<Found> withYear(DateText text, int first, int end, Calendar date, String rule) {
        YearTail tail = YearTail.at(text, end, true);
        return Optional.of(new Found(first, tail.end(), date.inYear(tail.year()), rule));
    }

    private static Optional<Found> monthAlone(DateText text, int at, int next, int month) {
        YearTail tail = YearTail.at(text, next, false);
        if (tail.year() != 0) {
            return Optional.of(new Found(at, tail.end(), new Calendar(tail.year(), month, 0), "month-year"));
        }
        if (!MonthContext.isMonth(text, at)) {
            return Optional.empty();
        }
        return Optional.of(new Found(at, at + 1, new Calendar(0, month, 0), "month"));
    }

    private static Optional<Found> dayFirst(DateText text, int at, int day) {
        int end = DayNumber.end(text, at);
        int last = secondDay(text, end, day);
        int monthAt = monthAfter(text, last == 0 ? end : DayNumber.end(text, end + 1));
        if (monthAt > 0) {
            Calendar date = new Calendar(0, text.number(monthAt, WordClass.MONTH), day);
            int next = text.skip(monthAt + 1, ".");
            return last == 0
                    ? withYear(text, at, endOfMonth(text, next), date, "day-month")
                    : range(text, at, endOfMonth(text, next), date, last);
        }
        return DayNumber.borrowed(text, at, day);
    }

    /** A full stop after an abbreviated month is part of the date only where the date goes on. */
    private static int endOfMonth(DateText text, int next) {
        return text.is(next - 1, ".") && YearTail.yearEnd(text, next) == next ? next - 1 : next;
    }

    /** The month after a day, past "of" and a dash ({@code 24-Mar-2022}), or -1. */
    private static int monthAfter(DateText text, int at) {
        int month = text.skip(at, "of");
        if (text.isDash(at) && text.isGlued(at) && text.isGlued(at + 1)) {
            month = at + 1;
        }
        if (!text.has(month, WordClass.MONTH)) {
            return -1;
        }
        boolean modal = text.find(month, WordClass.MONTH).orElseThrow().is("weak") && !text.isCapitalized(month);
        return modal ? -1 : month;
    }
}
