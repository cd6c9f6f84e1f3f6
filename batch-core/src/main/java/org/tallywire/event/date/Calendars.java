package org.tallywire.event.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/** Periods of the calendar with their TIMEX3 values. Seasons are those of the northern half of the earth. */
final class Calendars {
    private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

    private Calendars() {}

    static Timex.Stretch day(LocalDate day) {
        return new Timex.Stretch(DateUnit.DAY, day.toString(), day, day);
    }

    static Timex.Stretch month(LocalDate within) {
        YearMonth month = YearMonth.from(within);
        return new Timex.Stretch(DateUnit.MONTH, month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    static Timex.Stretch year(int year) {
        return years(DateUnit.YEAR, String.format(Locale.ROOT, "%04d", year), year, year);
    }

    /** The ten years that begin with the tens of {@code year}: the 1990s are {@code 199}. */
    static Timex.Stretch decade(int year) {
        int first = year - Math.floorMod(year, 10);
        return years(DateUnit.DECADE, String.format(Locale.ROOT, "%03d", first / 10), first, first + 9);
    }

    /** The 20th century is {@code 19} and, as people use it, 1900 to 2000. */
    static Timex.Stretch century(int number) {
        int first = (number - 1) * 100;
        return years(DateUnit.CENTURY, String.format(Locale.ROOT, "%02d", number - 1), Math.max(1, first), first + 100);
    }

    private static Timex.Stretch years(DateUnit unit, String value, int first, int last) {
        return new Timex.Stretch(unit, value, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    static Timex.Stretch quarter(LocalDate within) {
        return quarter(within.getYear(), within.get(IsoFields.QUARTER_OF_YEAR));
    }

    static Timex.Stretch quarter(int year, int number) {
        return months(DateUnit.QUARTER, year, number * 3 - 2, 3, "Q" + number);
    }

    static Timex.Stretch half(LocalDate within) {
        return half(within.getYear(), within.getMonthValue() > 6 ? 2 : 1);
    }

    static Timex.Stretch half(int year, int number) {
        return months(DateUnit.HALF, year, number * 6 - 5, 6, "H" + number);
    }

    static Timex.Stretch season(LocalDate within) {
        int number = Math.floorMod(within.getMonthValue() - 3, 12) / 3 + 1;
        return season(number == 4 && within.getMonthValue() < 3 ? within.getYear() - 1 : within.getYear(), number);
    }

    /** A winter named by its year alone may be the one that ends or the one that begins in it: both are covered. */
    static Timex.Stretch season(int year, int number) {
        String name = SEASONS.get(number - 1);
        return number == 4
                ? new Timex.Stretch(
                        DateUnit.SEASON,
                        iso(year) + "-" + name,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year + 1, 3, 1).minusDays(1))
                : months(DateUnit.SEASON, year, number * 3, 3, name);
    }

    private static Timex.Stretch months(DateUnit unit, int year, int month, int count, String name) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new Timex.Stretch(
                unit, iso(year) + "-" + name, first, first.plusMonths(count).minusDays(1));
    }

    static Timex.Stretch week(LocalDate within) {
        LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Timex.Stretch(DateUnit.WEEK, isoWeek(monday), monday, monday.plusDays(6));
    }

    static Timex.Stretch weekend(LocalDate within) {
        LocalDate saturday =
                within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        return new Timex.Stretch(DateUnit.WEEKEND, isoWeek(saturday) + "-WE", saturday, saturday.plusDays(1));
    }

    private static String isoWeek(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String iso(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
