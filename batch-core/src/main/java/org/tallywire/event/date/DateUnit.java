package org.tallywire.event.date;

import java.time.LocalDate;

/** A unit of time, from the smallest to the largest, with its TIMEX3 letter. */
enum DateUnit {
    SECOND("T", 1, "S"),
    MINUTE("T", 1, "M"),
    HOUR("T", 1, "H"),
    NIGHT("", 1, "D"),
    DAY("", 1, "D"),
    WEEKEND("", 1, "WE"),
    WEEK("", 1, "W"),
    FORTNIGHT("", 2, "W"),
    MONTH("", 1, "M"),
    QUARTER("", 3, "M"),
    SEASON("", 3, "M"),
    HALF("", 6, "M"),
    YEAR("", 1, "Y"),
    DECADE("", 10, "Y"),
    CENTURY("", 100, "Y");

    private final String prefix;
    private final int times;
    private final String letter;

    DateUnit(String prefix, int times, String letter) {
        this.prefix = prefix;
        this.times = times;
        this.letter = letter;
    }

    /** {@code T} for parts of a day, otherwise empty. */
    String prefix() {
        return prefix;
    }

    /** How many of the lettered unit one of these is. */
    int times() {
        return times;
    }

    String letter() {
        return letter;
    }

    boolean isPartOfDay() {
        return !prefix.isEmpty();
    }

    /** The period of this unit that lies {@code steps} after the one that holds {@code day}. */
    Timex.Stretch at(LocalDate day, int steps) {
        return switch (this) {
            case SECOND, MINUTE, HOUR, NIGHT, DAY -> Calendars.day(day.plusDays(steps));
            case WEEKEND -> Calendars.weekend(day.plusWeeks(steps));
            case WEEK -> Calendars.week(day.plusWeeks(steps));
            case FORTNIGHT -> Calendars.week(day.plusWeeks(2L * steps));
            case MONTH -> Calendars.month(day.plusMonths(steps));
            case QUARTER -> Calendars.quarter(day.plusMonths(3L * steps));
            case SEASON -> Calendars.season(day.plusMonths(3L * steps));
            case HALF -> Calendars.half(day.plusMonths(6L * steps));
            case YEAR -> Calendars.year(day.plusYears(steps).getYear());
            case DECADE -> Calendars.decade(day.plusYears(10L * steps).getYear());
            case CENTURY -> Calendars.century(day.plusYears(100L * steps).getYear() / 100 + 1);
        };
    }
}
