package org.tallywire.event.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The part of a period that words such as "early", "mid" and "the end of" leave. */
enum Portion {
    WHOLE,
    START,
    MID,
    END;

    /**
     * Narrows a period, keeping its value: the first half, the last half, or the two quarters in the middle. Wide on
     * purpose: nobody says where "early" ends. A period of less than a week stays whole.
     */
    Timex.Stretch of(Timex.Stretch whole) {
        long days = ChronoUnit.DAYS.between(whole.earliest(), whole.latest()) + 1;
        if (days < 7) {
            return whole;
        }
        LocalDate first = whole.earliest();
        LocalDate last = whole.latest();
        return switch (this) {
            case WHOLE -> whole;
            case START -> whole.between(first, first.plusDays((days + 1) / 2 - 1));
            case MID -> whole.between(first.plusDays(days / 4), last.minusDays(days / 4));
            case END -> whole.between(last.minusDays((days + 1) / 2 - 1), last);
        };
    }
}
