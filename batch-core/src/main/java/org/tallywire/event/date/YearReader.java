package org.tallywire.event.date;

import java.util.Optional;
import org.tallywire.event.date.Expression.Between;
import org.tallywire.event.date.Expression.Calendar;

/** Reads years that stand alone, where the words around them say that they are years: {@code in 1992}. */
final class YearReader implements DateReader {
    @Override
    public Optional<Found> read(DateText text, int at) {
        if (YearNumber.isShortAt(text, at)) {
            return shortYear(text, at);
        }
        int year = YearNumber.at(text, at);
        if (year == 0) {
            return Optional.empty();
        }
        int last = shortEndOfRange(text, at, year);
        int end = last == 0 ? at + 1 : at + 3;
        if (!YearContext.isYear(text, at, end)) {
            return Optional.empty();
        }
        Calendar first = new Calendar(year, 0, 0);
        return Optional.of(
                last == 0
                        ? new Found(at, end, first, "year")
                        : new Found(at, end, new Between(first, new Calendar(last, 0, 0)), "year-range"));
    }

    /** {@code since '89}; a decade such as {@code '90s} is a period. */
    private static Optional<Found> shortYear(DateText text, int at) {
        boolean plausible = text.hasAny(at - 1, WordClass.YEAR_AFTER.bit() | WordClass.SEASON.bit())
                || text.isDash(at - 1) && YearNumber.at(text, at - 2) != 0;
        return plausible
                ? Optional.of(
                        new Found(at, at + 2, new Calendar(ShortYear.mark(text.digits(at + 1)), 0, 0), "short-year"))
                : Optional.empty();
    }

    /** The year that {@code 45} stands for in {@code 1939-45} or {@code 1912/13}, or 0. */
    private static int shortEndOfRange(DateText text, int at, int year) {
        boolean joint = text.isDash(at + 1) || text.is(at + 1, "/");
        boolean glued = text.isGlued(at + 1) && text.isGlued(at + 2);
        if (!joint
                || !glued
                || text.digits(at + 2) < 0
                || text.length(at + 2) != 2
                || text.isGlued(at + 3) && !text.isPunctuation(at + 3)) {
            return 0;
        }
        int last = year - year % 100 + text.digits(at + 2);
        return last > year ? last : 0;
    }
}
