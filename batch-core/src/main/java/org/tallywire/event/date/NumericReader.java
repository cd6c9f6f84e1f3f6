package org.tallywire.event.date;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.event.date.Expression.Ambiguous;
import org.tallywire.event.date.Expression.Calendar;
import org.tallywire.event.date.Expression.Period;

/** Reads dates of digits alone: {@code 2022-03-24}, {@code 24.03.2022}, {@code 3/24/22}, {@code 2022-W12}. */
final class NumericReader implements DateReader {
    static final String DAY_FIRST = "numeric-day-first";
    static final String MONTH_FIRST = "numeric-month-first";

    @Override
    public Optional<Found> read(DateText text, int at) {
        if (!text.isNumber(at) || text.isGlued(at) && !isOpening(text, at - 1)) {
            return Optional.empty();
        }
        int first = text.digits(at);
        if (first < 0) {
            return dotted(text, at);
        }
        return text.length(at) == 4 ? yearFirst(text, at, first) : yearLast(text, at, first);
    }

    private static boolean isOpening(DateText text, int at) {
        return text.isWord(at) || text.is(at, "(") || text.is(at, "[") || text.is(at, "\"") || text.is(at, "“");
    }

    /** ISO 8601, also with slashes; a month alone only with a dash, where it cannot be a span of years. */
    private static Optional<Found> yearFirst(DateText text, int at, int year) {
        if (year < YearNumber.FIRST || year > YearNumber.LAST || !isJoint(text, at + 1)) {
            return Optional.empty();
        }
        int week = weekOf(text, at + 2);
        if (week > 0) {
            return Optional.of(new Found(at, at + 4, new Period(DateUnit.WEEK, week, year), "iso-week"));
        }
        int month = part(text, at + 2);
        boolean whole = isJoint(text, at + 3) && text.is(at + 3, text.tokens().lower(at + 1));
        int day = whole ? part(text, at + 4) : 0;
        if (whole && isDay(year, month, day)) {
            return Optional.of(new Found(at, at + 5, new Calendar(year, month, day), "iso"));
        }
        boolean monthAlone = !whole && text.isDash(at + 1) && text.length(at + 2) == 2 && month >= 1 && month <= 12;
        return monthAlone && month != (year + 1) % 100 && month <= year % 100 - 1 + (year % 100 == 0 ? 100 : 0)
                ? Optional.of(new Found(at, at + 3, new Calendar(year, month, 0), "iso-month"))
                : Optional.empty();
    }

    private static int weekOf(DateText text, int at) {
        boolean week = text.is(at, "w") && text.isGlued(at + 1) && text.length(at + 1) == 2;
        int number = week ? text.digits(at + 1) : 0;
        return number <= 53 ? number : 0;
    }

    private static Optional<Found> yearLast(DateText text, int at, int first) {
        if (text.length(at) > 2 || !isJoint(text, at + 1) || !isJoint(text, at + 3)) {
            return Optional.empty();
        }
        int second = part(text, at + 2);
        int year = text.digits(at + 4);
        boolean sameJoint = text.is(at + 3, text.tokens().lower(at + 1));
        if (!sameJoint || second < 0 || year < 0 || text.isGlued(at + 5) && !text.isPunctuation(at + 5)) {
            return Optional.empty();
        }
        boolean shortYear = text.length(at + 4) == 2 && text.is(at + 1, "/");
        if (!shortYear && YearNumber.at(text, at + 4) == 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(dayAndMonth(first, second, shortYear ? ShortYear.mark(year) : year))
                .map(date -> new Found(at, at + 5, date, rule(date, first)));
    }

    /** The rule says which number came first, so that it can decide for the others of the text. */
    private static String rule(Expression date, int first) {
        if (date instanceof Calendar calendar && calendar.day() != calendar.month()) {
            return calendar.day() == first ? DAY_FIRST : MONTH_FIRST;
        }
        return "numeric";
    }

    /** {@code 24.03.2022} is one token. */
    private static Optional<Found> dotted(DateText text, int at) {
        int length = text.length(at);
        if (length < 8 || length > 10) {
            return Optional.empty();
        }
        String[] parts = text.tokens().surface(at).split("\\.", -1);
        if (parts.length != 3 || parts[0].length() > 2 || parts[1].length() > 2 || parts[2].length() != 4) {
            return Optional.empty();
        }
        int[] numbers = new int[3];
        for (int i = 0; i < 3; i++) {
            numbers[i] = parts[i].chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(parts[i]) : 0;
        }
        boolean year = numbers[2] >= YearNumber.FIRST && numbers[2] <= YearNumber.LAST;
        return year && isDay(numbers[2], numbers[1], numbers[0])
                ? Optional.of(new Found(at, at + 1, new Calendar(numbers[2], numbers[1], numbers[0]), "numeric"))
                : Optional.empty();
    }

    private static @Nullable Expression dayAndMonth(int first, int second, int year) {
        int leap = year < 0 ? 2000 : year;
        Calendar monthFirst = new Calendar(year, first, second);
        Calendar dayFirst = new Calendar(year, second, first);
        boolean canBeMonthFirst = isDay(leap, first, second);
        boolean canBeDayFirst = isDay(leap, second, first);
        if (canBeMonthFirst && canBeDayFirst && first != second) {
            return new Ambiguous(monthFirst, dayFirst);
        }
        return canBeMonthFirst ? monthFirst : canBeDayFirst ? dayFirst : null;
    }

    private static boolean isDay(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(year, month, 1).lengthOfMonth();
    }

    private static int part(DateText text, int at) {
        return text.isGlued(at) && text.isNumber(at) && text.length(at) <= 2 ? text.digits(at) : -1;
    }

    private static boolean isJoint(DateText text, int at) {
        return (text.isDash(at) || text.is(at, "/")) && text.isGlued(at) && text.isGlued(at + 1);
    }
}
