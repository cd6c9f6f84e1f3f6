package org.tallywire.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days on which an event can have been.
 *
 * @param from first day, counted from 1970-01-01, inclusive
 * @param to last day, inclusive
 */
record Window(long from, long to) {
    /** An event whose days are known this well has a date; a longer window is an era. */
    private static final int NARROW_DAYS = 7;

    /** A window of more than ten years says nothing of when an event was. */
    private static final int LONGEST_DAYS = 3660;

    /** How long after an event articles tell of it without its date. */
    private static final int NEWS_DAYS = 7;

    Window {
        if (from > to) {
            throw new IllegalArgumentException("a window must not end before it begins: " + from + " to " + to);
        }
    }

    /** The window of an event's date; empty where the text gives none that is of use. */
    static Optional<Window> stated(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null || latest == null || earliest.isAfter(latest)) {
            return Optional.empty();
        }
        Window window = new Window(earliest.toEpochDay(), latest.toEpochDay());
        return window.days() > LONGEST_DAYS ? Optional.empty() : Optional.of(window);
    }

    /** The days that an article without a date for its event can be about, if it is news. */
    static Optional<Window> news(@Nullable LocalDate published) {
        return published == null
                ? Optional.empty()
                : Optional.of(new Window(published.toEpochDay() - NEWS_DAYS, published.toEpochDay()));
    }

    long days() {
        return to - from + 1;
    }

    boolean isNarrow() {
        return days() <= NARROW_DAYS;
    }

    boolean meets(Window other) {
        return from <= other.to && other.from <= to;
    }

    /** The days in both; they must meet. */
    Window and(Window other) {
        return new Window(Math.max(from, other.from), Math.min(to, other.to));
    }

    /** The same with as many days more at its start. */
    Window since(long daysBefore) {
        return new Window(from - daysBefore, to);
    }

    /** The same with as many days more on both sides. */
    Window around(long days) {
        return new Window(from - days, to + days);
    }

    LocalDate first() {
        return LocalDate.ofEpochDay(from);
    }

    LocalDate last() {
        return LocalDate.ofEpochDay(to);
    }
}
