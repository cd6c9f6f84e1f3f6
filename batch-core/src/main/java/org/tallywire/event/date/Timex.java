package org.tallywire.event.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tallywire.event.DateKind;

/** What an expression of time means: a TIMEX3 value, and for dates the days it can cover. */
sealed interface Timex {
    DateKind kind();

    /** The TIMEX3 value; null where it cannot be known. */
    @Nullable
    String value();

    /** The first day it can mean, inclusive; null where none can be named. */
    default @Nullable LocalDate earliest() {
        return null;
    }

    /** The last day it can mean, inclusive; null where none can be named. */
    default @Nullable LocalDate latest() {
        return null;
    }

    /**
     * A date: days from {@code earliest} to {@code latest}.
     *
     * @param unit how exact it is
     */
    record Stretch(DateUnit unit, String value, LocalDate earliest, LocalDate latest) implements Timex {
        public Stretch {
            if (latest.isBefore(earliest)) {
                throw new IllegalArgumentException("a date must not end before it begins: " + earliest + ", " + latest);
            }
        }

        @Override
        public DateKind kind() {
            return DateKind.DATE;
        }

        /** The same value with other days. */
        Stretch between(LocalDate first, LocalDate last) {
            return new Stretch(unit, value, first, last);
        }

        /** From the first day of this to the last of {@code end}. */
        Stretch to(Stretch end) {
            return new Stretch(unit, value + "/" + end.value, earliest, end.latest);
        }
    }

    /** A date without a value, such as "recent months". */
    record Open() implements Timex {
        @Override
        public DateKind kind() {
            return DateKind.DATE;
        }

        @Override
        public @Nullable String value() {
            return null;
        }
    }

    /** A time of the day; without a day its value cannot be known. */
    record Clock(String time, @Nullable LocalDate day) implements Timex {
        @Override
        public DateKind kind() {
            return DateKind.TIME;
        }

        @Override
        public @Nullable String value() {
            return day == null ? null : day + "T" + time;
        }

        @Override
        public @Nullable LocalDate earliest() {
            return day;
        }

        @Override
        public @Nullable LocalDate latest() {
            return day;
        }
    }

    /** How long: {@code P3D}. */
    record Length(String value) implements Timex {
        @Override
        public DateKind kind() {
            return DateKind.DURATION;
        }
    }

    /** How often: {@code P1Y} for every year. */
    record Recurrence(String value) implements Timex {
        @Override
        public DateKind kind() {
            return DateKind.SET;
        }
    }
}
