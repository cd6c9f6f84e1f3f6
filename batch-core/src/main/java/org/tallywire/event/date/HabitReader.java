package org.tallywire.event.date;

import java.util.Optional;
import org.tallywire.event.date.Expression.Recurring;

/** Reads days, months and seasons that come back: {@code every Monday} is {@code XXXX-WXX-1}, by TIMEX3. */
final class HabitReader implements DateReader {
    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    @Override
    public Optional<Found> read(DateText text, int at) {
        if (!text.has(at, WordClass.EVERY)) {
            return Optional.empty();
        }
        int first = text.after(at);
        return value(text, first).map(value -> new Found(at, end(text, first), new Recurring(value), "habit"));
    }

    private static int end(DateText text, int at) {
        int part = text.after(at);
        return partOfDay(text, at).isEmpty() ? part : text.after(part);
    }

    /** {@code TMO} in "every Monday morning", or empty. */
    private static String partOfDay(DateText text, int at) {
        int part = text.after(at);
        return text.has(at, WordClass.WEEKDAY)
                ? text.find(part, WordClass.DAY_PART)
                        .map(sense -> "T" + sense.value())
                        .orElse("")
                : "";
    }

    private static Optional<String> value(DateText text, int at) {
        if (text.has(at, WordClass.WEEKDAY) && text.isWritten(at, WordClass.WEEKDAY)) {
            return Optional.of("XXXX-WXX-" + text.number(at, WordClass.WEEKDAY) + partOfDay(text, at));
        }
        if (text.has(at, WordClass.MONTH) && text.isWritten(at, WordClass.MONTH)) {
            return Optional.of("XXXX-%02d".formatted(text.number(at, WordClass.MONTH)));
        }
        return text.find(at, WordClass.SEASON).map(season -> "XXXX-" + SEASONS[season.number() - 1]);
    }
}
