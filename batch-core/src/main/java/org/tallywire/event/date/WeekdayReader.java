package org.tallywire.event.date;

import java.time.DayOfWeek;
import java.util.Optional;
import org.tallywire.event.date.Expression.Weekday;

/** Reads weekdays that stand alone; abbreviated ones only beside a word that takes a day. */
final class WeekdayReader implements DateReader {
    @Override
    public Optional<Found> read(DateText text, int at) {
        return text.find(at, WordClass.WEEKDAY)
                .filter(weekday -> text.isWritten(at, WordClass.WEEKDAY))
                .filter(weekday -> !weekday.is("weak") || isLicensed(text, at))
                .map(weekday -> new Found(at, at + 1, new Weekday(DayOfWeek.of(weekday.number())), "weekday"));
    }

    private static boolean isLicensed(DateText text, int at) {
        boolean on = text.is(at - 1, "on") || text.has(at - 1, WordClass.SELECTOR);
        return on && (text.length(at) > 3 || !text.isCapitalized(at + 1)) && !text.is(at - 1, "that");
    }
}
