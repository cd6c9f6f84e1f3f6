package org.tallywire.event.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.tallywire.lexicon.DataRow;

/** A day with a name. */
sealed interface Holiday {
    /** Its day in a year; for the one day of history, that day. */
    LocalDate in(int year);

    record Fixed(Month month, int day) implements Holiday {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, day);
        }
    }

    /** The {@code nth} weekday of a month; -1 for the last. */
    record Floating(Month month, DayOfWeek weekday, int nth) implements Holiday {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
        }
    }

    record AroundEaster(int days) implements Holiday {
        /** Anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
        @Override
        public LocalDate in(int year) {
            int a = year % 19;
            int b = year / 100;
            int c = year % 100;
            int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
            int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
            int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
            return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(days);
        }
    }

    /** One day of history. */
    record Once(LocalDate day) implements Holiday {
        @Override
        public LocalDate in(int year) {
            return day;
        }
    }

    /** Reads the column {@code rule}; see the head of {@code holidays.csv}. */
    static Holiday read(DataRow row) {
        String rule = row.get("rule");
        try {
            if (rule.startsWith("easter")) {
                return new AroundEaster(Integer.parseInt(rule.substring("easter".length())));
            }
            String[] words = rule.split(" ", -1);
            if (words.length == 3) {
                DayOfWeek weekday = DayOfWeek.valueOf(words[1].toUpperCase(Locale.ROOT));
                return new Floating(Month.of(Integer.parseInt(words[0])), weekday, Integer.parseInt(words[2]));
            }
            LocalDate day = LocalDate.parse(rule.length() == 5 ? "2000-" + rule : rule);
            return rule.length() == 5 ? new Fixed(day.getMonth(), day.getDayOfMonth()) : new Once(day);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw row.faulty(
                    "\"" + rule + "\" names no day", "write 12-25, or 11 thursday 4, or easter-2, or 1944-06-06");
        }
    }
}
