package org.tallywire.event.date;

/** What a word can do in an expression of time; the classes of the {@code date-*.csv} tables. */
enum WordClass {
    /** Value: 1 to 12. */
    MONTH,
    /** A month of the Islamic calendar. Value: 1 to 12. */
    HIJRI_MONTH,
    /** A month of the Iranian calendar. Value: 1 to 12. */
    PERSIAN_MONTH,
    /** A mark beside the year of another calendar. Value: an {@link OtherCalendar}. */
    CALENDAR_ERA,
    /** Value: 1 (Monday) to 7. */
    WEEKDAY,
    /** Value: 1 (spring) to 4 (winter). */
    SEASON,
    /** Value: a TIMEX3 part of the day such as {@code MO}. */
    DAY_PART,
    /** Value: the clock time that a word such as "noon" names. */
    CLOCK_NAME,
    /** A unit in the singular. Value: a {@link DateUnit}. */
    UNIT,
    /** A unit in the plural. Value: a {@link DateUnit}. */
    UNITS,
    /** Value: a TIMEX3 duration. */
    RECURRENCE,
    /** Value: the number. */
    NUMBER,
    /** Value: the number. */
    ORDINAL,
    /** The letters after the digits of an ordinal. */
    ORDINAL_MARK,
    VAGUE_NUMBER,
    /** An article or adjective that stands for one of a unit. */
    ONE,
    /** A word that may stand between a number and its unit. */
    FILLER,
    /** Value: a {@link Portion}. */
    PORTION,
    /** A noun that takes "of" and a period. Value: a {@link Portion}. */
    PORTION_OF,
    /** Value: -1, 0 or 1 steps. */
    SELECTOR,
    /** A selector that stands after its period: {@code la semana pasada}. Value: -1, 0 or 1 steps. */
    SELECTOR_BEHIND,
    /** Value: days from today. */
    DEICTIC,
    /** Value: nights from tonight. */
    DEICTIC_NIGHT,
    /** Value: -1 or 1. */
    SHIFT,
    /** A shift that stands before its amount: {@code hace dos años}. Value: -1 or 1. */
    SHIFT_AHEAD,
    EVERY,
    PER,
    ERA,
    /** Joins two dates. */
    LINK,
    /** A number after it may be a year. Value: {@code strong} or {@code weak}. */
    YEAR_AFTER,
    DETERMINER,
    /** A number after it is no year. */
    NOT_YEAR_AFTER,
    /** A number before it is a count. */
    COUNTED,
    FUTURE,
    PAST,
    /** A verb that takes a period: to end the day. */
    PERIOD_VERB,
    HALF_DAY,
    ZONE,
    /** A clock time may follow. */
    CLOCK_AFTER,
    BC,
    AD;

    /** One bit for masks that live in memory only, so that the order of the constants does not matter. */
    @SuppressWarnings("EnumOrdinal")
    long bit() {
        return 1L << ordinal();
    }
}
