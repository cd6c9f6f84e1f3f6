package org.tallywire.event.date;

import java.util.Optional;
import org.tallywire.event.date.Expression.Anchor;
import org.tallywire.event.date.Expression.Bare;
import org.tallywire.event.date.Expression.Calendar;
import org.tallywire.event.date.Expression.Selected;
import org.tallywire.event.date.Expression.Shifted;
import org.tallywire.event.date.Expression.TimeOfDay;

/** Reads parts of a day: {@code Friday morning}, {@code this evening}, {@code the night of 13 February}. */
final class PartOfDayReader implements DateReader {
    private final DateReader days;

    PartOfDayReader(DateReader days) {
        this.days = days;
    }

    @Override
    public Optional<Found> read(DateText text, int at) {
        Optional<Found> ofDay = text.has(at, WordClass.DAY_PART) ? ofDay(text, at) : Optional.empty();
        if (ofDay.isPresent()) {
            return ofDay;
        }
        if (text.has(at, WordClass.SELECTOR) && text.has(text.after(at), WordClass.DAY_PART)) {
            return selected(text, at, text.after(at));
        }
        return days.read(text, at).filter(day -> isDay(day.expression())).flatMap(day -> after(text, day));
    }

    /** {@code the night of April 18}, {@code dawn on Sunday}. */
    private Optional<Found> ofDay(DateText text, int at) {
        int of = text.after(at);
        if (!text.is(of, "of") && !text.is(of, "on")) {
            return Optional.empty();
        }
        return days.read(text, text.skip(of + 1, "the"))
                .filter(day -> isDay(day.expression()))
                .map(day -> new Found(at, day.end(), new TimeOfDay(part(text, at), day.expression()), "part-of-day"));
    }

    private static Optional<Found> selected(DateText text, int at, int part) {
        Sense selector = text.find(at, WordClass.SELECTOR).orElseThrow();
        boolean theNext = text.is(at, "next") && text.is(at - 1, "the");
        Anchor anchor = selector.is("now") && !theNext ? Anchor.NOW : Anchor.TOLD;
        Selected day = new Selected(selector.number(), anchor, new Bare(DateUnit.DAY));
        return Optional.of(new Found(at, part + 1, new TimeOfDay(part(text, part), day), "part-of-day"));
    }

    /** {@code Friday morning}, {@code tomorrow night}. */
    private static Optional<Found> after(DateText text, Found day) {
        int part = text.skip(day.end(), "at");
        return text.has(part, WordClass.DAY_PART)
                ? Optional.of(new Found(
                        day.first(),
                        text.after(part),
                        new TimeOfDay(part(text, part), day.expression()),
                        "part-of-day"))
                : Optional.empty();
    }

    private static boolean isDay(Expression expression) {
        return switch (expression) {
            case Calendar date -> date.day() != 0;
            case Expression.Weekday weekday -> true;
            case Expression.Named named -> true;
            case Shifted shifted -> shifted.unit() == DateUnit.DAY;
            case Selected chosen -> chosen.what() instanceof Expression.Weekday;
            default -> false;
        };
    }

    private static String part(DateText text, int at) {
        return text.find(at, WordClass.DAY_PART).orElseThrow().value();
    }
}
