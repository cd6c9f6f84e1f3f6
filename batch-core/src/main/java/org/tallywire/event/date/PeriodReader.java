package org.tallywire.event.date;

import java.util.Locale;
import java.util.Optional;
import org.tallywire.event.date.Expression.Period;

/** Reads seasons, quarters, halves, fiscal years, decades and centuries. */
final class PeriodReader implements DateReader {
    @Override
    public Optional<Found> read(DateText text, int at) {
        if (text.has(at, WordClass.SEASON)) {
            return season(text, at);
        }
        if (text.has(at, WordClass.ERA)) {
            return fiscalYear(text, at);
        }
        Optional<Found> decade = decade(text, at);
        if (decade.isPresent()) {
            return decade;
        }
        Optional<Found> ordinal = byOrdinal(text, at);
        return ordinal.isPresent() ? ordinal : shortQuarter(text, at);
    }

    private static Optional<Found> season(DateText text, int at) {
        int number = text.number(at, WordClass.SEASON);
        YearTail tail = YearTail.at(text, at + 1, false);
        int end = tail.end();
        if (tail.year() != 0 && isShortEnd(text, end, tail.year())) {
            end += 2;
        }
        if (tail.year() == 0 && !isSeason(text, at)) {
            return Optional.empty();
        }
        return Optional.of(new Found(at, end, new Period(DateUnit.SEASON, number, tail.year()), "season"));
    }

    /** {@code the winter of 1943-44} and {@code 1943/44}. */
    private static boolean isShortEnd(DateText text, int at, int year) {
        boolean joint = text.isDash(at) || text.is(at, "/");
        int last = text.digits(at + 1);
        return joint
                && text.isGlued(at)
                && text.isGlued(at + 1)
                && (last == (year + 1) % 100 && text.length(at + 1) == 2 || last == year + 1);
    }

    /** "Fall" and "spring" are verbs too; "the fall of the town" is no season. */
    private static boolean isSeason(DateText text, int at) {
        boolean weak = text.find(at, WordClass.SEASON).orElseThrow().is("weak");
        boolean selected = text.hasAny(at - 1, WordClass.SELECTOR.bit() | WordClass.PORTION.bit());
        boolean placed =
                text.hasAny(at - 1, WordClass.YEAR_AFTER.bit() | WordClass.EVERY.bit()) || text.is(at - 1, "the");
        if (!weak) {
            return selected || placed || text.isCapitalized(at + 1) && !text.startsSentence(at + 1);
        }
        boolean paired = text.has(at + 1, WordClass.LINK) && text.has(at + 2, WordClass.SEASON)
                || text.has(at - 1, WordClass.LINK) && text.has(at - 2, WordClass.SEASON);
        return (selected || paired || text.is(at - 1, "in") && text.isPastSentence(at + 2)) && !text.is(at + 1, "of");
    }

    private static Optional<Found> fiscalYear(DateText text, int at) {
        int next = text.skip(text.after(at), ",");
        int year = YearNumber.at(text, next);
        if (year == 0 && text.isGlued(next) && text.digits(next) >= YearNumber.FIRST) {
            year = text.digits(next);
        }
        return year == 0
                ? Optional.empty()
                : Optional.of(new Found(at, next + 1, new Period(DateUnit.YEAR, 1, year), "fiscal-year"));
    }

    /** {@code 1990s}, {@code 1990's}, {@code '90s}, {@code the 90s}. */
    private static Optional<Found> decade(DateText text, int at) {
        boolean apostrophe = text.isApostrophe(at) && text.isGlued(at + 1);
        int digits = apostrophe ? at + 1 : at;
        int value = text.digits(digits);
        if (value < 0 || value % 10 != 0) {
            return Optional.empty();
        }
        int mark = text.isApostrophe(digits + 1) && text.isGlued(digits + 1) ? digits + 2 : digits + 1;
        boolean plural = (text.is(mark, "s") || text.is(mark, "'s")) && text.isGlued(mark);
        boolean named = text.is(at - 1, "the") || text.has(at - 1, WordClass.PORTION) || text.isDash(at - 1);
        boolean shortForm = text.length(digits) == 2 && (apostrophe || named);
        boolean longForm = text.length(digits) == 4 && !apostrophe && value >= YearNumber.FIRST;
        if (!plural || !shortForm && !longForm) {
            return Optional.empty();
        }
        int year = longForm ? value : ShortYear.mark(value);
        return Optional.of(new Found(at, mark + 1, new Period(DateUnit.DECADE, year, 0), "decade"));
    }

    /** {@code third quarter of 2008}, {@code first half of 2009}, {@code 21st century}. */
    private static Optional<Found> byOrdinal(DateText text, int at) {
        int number = text.has(at, WordClass.ORDINAL) ? text.number(at, WordClass.ORDINAL) : ordinalDigits(text, at);
        if (text.is(at, "last") || text.is(at, "final")) {
            number = 4;
        }
        int next = text.is(at, "last") || text.is(at, "final") ? at + 1 : DayNumber.end(text, at);
        next = text.isDash(next) ? next + 1 : next;
        if (number == 0) {
            return Optional.empty();
        }
        if (text.is(next, "century") && number <= 21) {
            return Optional.of(new Found(at, next + 1, new Period(DateUnit.CENTURY, number, 0), "century"));
        }
        if (text.is(next, "quarter") && number <= 4) {
            return partOfYear(text, at, next + 1, DateUnit.QUARTER, number);
        }
        if (text.is(next, "half") && number <= 2) {
            return partOfYear(text, at, next + 1, DateUnit.HALF, number)
                    .filter(found -> ((Period) found.expression()).year() != 0);
        }
        return Optional.empty();
    }

    private static int ordinalDigits(DateText text, int at) {
        int value = text.digits(at);
        return value > 0 && DayNumber.end(text, at) > at + 1 ? value : 0;
    }

    private static Optional<Found> partOfYear(DateText text, int first, int end, DateUnit unit, int number) {
        int tailAt = text.is(end, "of") && text.has(end + 1, WordClass.ERA) ? text.after(end + 1) : end;
        YearTail tail = YearTail.at(text, tailAt, false);
        int last = tail.year() == 0 ? end : tail.end();
        String rule = unit.name().toLowerCase(Locale.ROOT);
        return Optional.of(new Found(first, last, new Period(unit, number, tail.year()), rule));
    }

    /** {@code Q3 2008}. */
    private static Optional<Found> shortQuarter(DateText text, int at) {
        int number = text.digits(at + 1);
        boolean quarter = text.is(at, "q") && text.isGlued(at + 1) && number >= 1 && number <= 4;
        return quarter && text.length(at + 1) == 1
                ? partOfYear(text, at, at + 2, DateUnit.QUARTER, number)
                : Optional.empty();
    }
}
