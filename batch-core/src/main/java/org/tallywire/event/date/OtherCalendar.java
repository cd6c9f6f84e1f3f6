package org.tallywire.event.date;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A calendar that news names beside the Gregorian one. Its dates get Gregorian values, as TIMEX3 asks. Days of the
 * lunar calendar follow the tables of Umm al-Qura; where the moon is sighted, a day may differ by one.
 */
enum OtherCalendar {
    HIJRI("islamic-umalqura", 354.367),
    PERSIAN("persian", 365.242);

    private static final double DAYS_OF_A_GREGORIAN_YEAR = 365.2425;
    /** Both count from the year 622. */
    private static final int BEFORE_THE_FIRST_YEAR = 621;

    private static final int MONTHS = 12;

    private final ULocale locale;
    private final double daysOfAYear;

    OtherCalendar(String name, double daysOfAYear) {
        this.locale = new ULocale("und@calendar=" + name);
        this.daysOfAYear = daysOfAYear;
    }

    /**
     * The days of a year, month or day.
     *
     * @param month one-based; 0 for the whole year
     * @param day 0 for the whole month
     * @throws DateTimeException if there is no such day
     */
    Timex.Stretch stretch(int year, int month, int day) {
        if (day != 0) {
            return Calendars.day(day(year, month, day));
        }
        LocalDate first = day(year, Math.max(1, month), 1);
        LocalDate next = month == 0 || month == MONTHS ? day(year + 1, 1, 1) : day(year, month + 1, 1);
        LocalDate last = next.minusDays(1);
        return new Timex.Stretch(month == 0 ? DateUnit.YEAR : DateUnit.MONTH, first + "/" + last, first, last);
    }

    /** The first year of this calendar whose month begins in a Gregorian year: "Ramadan 2024" is the one of 1445. */
    int yearOf(int gregorianYear, int month) {
        int years = gregorianYear - BEFORE_THE_FIRST_YEAR - 1;
        int year = (int) (years * DAYS_OF_A_GREGORIAN_YEAR / daysOfAYear);
        while (day(year, month, 1).getYear() < gregorianYear) {
            year++;
        }
        return year;
    }

    private LocalDate day(int year, int month, int day) {
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, locale);
        calendar.clear();
        calendar.setLenient(false);
        calendar.set(year, month - 1, day);
        try {
            return Instant.ofEpochMilli(calendar.getTimeInMillis())
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate();
        } catch (IllegalArgumentException e) {
            throw new DateTimeException("there is no day " + day + " in month " + month + " of " + year, e);
        }
    }
}
