package org.tallywire.event.date;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** An expression of time as it is written, before it is known what it is counted from. */
sealed interface Expression {
    /** What a relative expression is counted from. */
    enum Anchor {
        /** The day of publication; in a history, the date told of before. */
        NOW,
        /** The date told of before. */
        TOLD
    }

    /** Year, month and day, each 0 where it is not written. */
    record Calendar(int year, int month, int day) implements Expression {
        boolean hasYear() {
            return year != 0;
        }

        Calendar inYear(int newYear) {
            return new Calendar(newYear, month, day);
        }
    }

    /** Two days or years that share their month or century: {@code March 22-23}, {@code 1939-45}. */
    record Between(Calendar from, Calendar to) implements Expression {}

    /** A numeric date that can be read in two ways; both are real days. */
    record Ambiguous(Calendar monthFirst, Calendar dayFirst) implements Expression {}

    /**
     * A season, quarter, half, decade or century.
     *
     * @param number one-based; for a decade its first year, for a century its ordinal
     * @param year 0 where it is not written
     */
    record Period(DateUnit unit, int number, int year) implements Expression {}

    /** A holiday; {@code year} is 0 where it is not written. */
    record Named(Holiday holiday, int year) implements Expression {}

    record Weekday(DayOfWeek day) implements Expression {}

    /** A date of another calendar; month and day are 0 where they are not written. */
    record Converted(OtherCalendar calendar, int year, int month, int day) implements Expression {
        /** From here on a year is one of the Gregorian calendar: "Ramadan 2024". */
        private static final int GREGORIAN_FROM = 1700;

        Timex.Stretch date() {
            boolean mixed = year >= GREGORIAN_FROM && month != 0;
            return calendar.stretch(mixed ? calendar.yearOf(year, month) : year, month, day);
        }
    }

    /** "The year": a unit that stands for the one told of. */
    record Bare(DateUnit unit) implements Expression {}

    /** "Last week", "the same day", "next Friday": {@code step} is -1, 0 or 1. */
    record Selected(int step, Anchor anchor, Expression what) implements Expression {}

    /** "Two years ago": {@code amount} units after the anchor, or before it where negative. */
    record Shifted(int amount, DateUnit unit, Anchor anchor) implements Expression {}

    /** "Three days after 5 May". */
    record ShiftedFrom(int amount, DateUnit unit, Expression base) implements Expression {}

    /** "August of that year". */
    record Inside(Expression part, Expression whole) implements Expression {}

    /** "Early May", "the end of the month". */
    record Cut(Portion portion, Expression whole) implements Expression {}

    /** "Friday morning"; {@code day} is null where none is written. */
    record TimeOfDay(String time, @Nullable Expression day) implements Expression {}

    record Lasting(String value) implements Expression {}

    record Recurring(String value) implements Expression {}

    /** "Recent months". */
    record Vague() implements Expression {}
}
