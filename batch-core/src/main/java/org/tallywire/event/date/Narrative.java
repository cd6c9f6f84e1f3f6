package org.tallywire.event.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallywire.event.date.Expression.Calendar;

/**
 * Where a text stands in time while it is read from its start: the day it was published, and the date it told of last.
 * Not thread-safe: one for each text.
 */
final class Narrative {
    private static final int LEAST_YEARS_OF_HISTORY = 6;
    private static final double OLD_SHARE = 0.6;

    private final @Nullable Reference published;
    private final boolean history;
    private @Nullable Reference told;
    private @Nullable Reference mentioned;

    Narrative(@Nullable Reference published, boolean history) {
        this.published = published;
        this.history = history;
    }

    /**
     * A date that others are counted from.
     *
     * @param source what it is, such as {@code published}
     */
    record Reference(Timex.Stretch date, String source) {
        LocalDate day() {
            return date.earliest();
        }

        /** As it stands in a date counted from it. */
        String words() {
            return source + " " + date.value();
        }
    }

    /** The day of publication, if it is known; in a history the date told of. */
    @Nullable
    Reference now() {
        return history && told != null ? told : published;
    }

    /** The day of publication, if it is known. */
    @Nullable
    Reference published() {
        return published;
    }

    /** The date that the story is at; before the first, the day of publication. */
    @Nullable
    Reference told() {
        return told == null ? published : told;
    }

    /** The date mentioned last, in passing or not; before the first, the day of publication. */
    @Nullable
    Reference mentioned() {
        return mentioned == null ? published : mentioned;
    }

    /** The date that the story is at; null before the first. */
    Timex.@Nullable Stretch toldDate() {
        return told == null ? null : told.date();
    }

    /** Whether dates without a year are counted from the date told of, not from the day of publication. */
    boolean isHistory() {
        return history || published == null;
    }

    /** The year that years of two digits are near to: of publication, or in a history of the date told of. */
    int writtenIn(int otherwise) {
        if (history && told != null) {
            return told.day().getYear();
        }
        return published == null ? otherwise : published.day().getYear();
    }

    /** The date that a story can go on to: of "the night of 20 June" its day; null for lengths and open dates. */
    static Timex.@Nullable Stretch dateOf(Timex timex) {
        return switch (timex) {
            case Timex.Stretch date -> date;
            case Timex.Clock clock -> clock.day() == null ? null : Calendars.day(clock.day());
            default -> null;
        };
    }

    /**
     * Goes on to a date.
     *
     * @param aside whether it is mentioned in passing, so that the story stays where it is
     */
    void mention(Timex.Stretch date, boolean aside) {
        mentioned = new Reference(date, "mentioned");
        told = aside ? told : mentioned;
    }

    /**
     * Whether a text tells of times long before its publication: most years that it names are two or more away, and it
     * hardly speaks of weekdays.
     */
    static boolean isHistory(List<Found> dates, int publishedYear) {
        int years = 0;
        int old = 0;
        int weekdays = 0;
        for (Found found : dates) {
            if (found.expression() instanceof Calendar date && date.year() > 0) {
                years++;
                old += Math.abs(date.year() - publishedYear) >= 2 ? 1 : 0;
            }
            weekdays += found.expression() instanceof Expression.Weekday ? 1 : 0;
        }
        return years >= LEAST_YEARS_OF_HISTORY && old >= years * OLD_SHARE && weekdays * 5 <= years;
    }
}
