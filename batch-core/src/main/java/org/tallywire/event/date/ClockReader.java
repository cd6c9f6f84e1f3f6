package org.tallywire.event.date;

import java.util.Locale;
import java.util.Optional;
import org.tallywire.event.date.Expression.TimeOfDay;

/** Reads clock times: {@code at 10:30}, {@code 5 p.m.}, {@code 18:00 UTC}, {@code noon}. */
final class ClockReader implements DateReader {
    @Override
    public Optional<Found> read(DateText text, int at) {
        Optional<Sense> name = text.find(at, WordClass.CLOCK_NAME);
        if (name.isPresent()) {
            return Optional.of(found(at, at + 1, name.get().value()));
        }
        if (text.isGlued(at) && !text.isWord(at - 1) && !text.is(at - 1, "(") && !text.isDash(at - 1)) {
            return Optional.empty();
        }
        int hour = text.digits(at);
        return hour < 0 ? dotted(text, at) : text.length(at) == 4 ? military(text, at) : clock(text, at, hour);
    }

    /** {@code las 18.30 horas}: after a word that only a clock time follows. */
    static Optional<Found> told(DateText text, int at) {
        boolean told = text.find(at - 1, WordClass.CLOCK_AFTER)
                .filter(word -> word.is("only"))
                .isPresent();
        if (!told || !text.isNumber(at) || text.length(at) < 4 || text.length(at) > 5) {
            return Optional.empty();
        }
        String[] parts = text.tokens().surface(at).split("\\.", -1);
        boolean valid = parts.length == 2
                && parts[1].length() == 2
                && parts[0].length() + 3 == text.length(at)
                && (parts[0] + parts[1]).chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(parts[0]) < 25
                && Integer.parseInt(parts[1]) < 60;
        return valid
                ? Optional.of(zoned(text, at, at + 1, Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                : Optional.empty();
    }

    private static Optional<Found> clock(DateText text, int at, int hour) {
        boolean colon = text.is(at + 1, ":") && text.isGlued(at + 1) && text.isGlued(at + 2);
        int minute = colon && text.length(at + 2) == 2 ? text.digits(at + 2) : -1;
        int end = minute >= 0 ? at + 3 : at + 1;
        if (minute >= 0 && text.is(end, ":") && text.isGlued(end) && text.digits(end + 1) >= 0) {
            end += 2;
        }
        if (text.has(end, WordClass.HALF_DAY)) {
            return halfDay(text, at, end, hour, Math.max(0, minute));
        }
        boolean zoned = text.has(end, WordClass.ZONE);
        boolean placed = text.has(at - 1, WordClass.CLOCK_AFTER) || zoned;
        return minute >= 0 && minute < 60 && hour < 25 && placed
                ? Optional.of(zoned(text, at, end, hour, minute))
                : Optional.empty();
    }

    /** {@code 5.30 pm} is one token. */
    private static Optional<Found> dotted(DateText text, int at) {
        if (!text.isNumber(at) || text.length(at) > 5 || !text.has(at + 1, WordClass.HALF_DAY)) {
            return Optional.empty();
        }
        String number = text.tokens().surface(at);
        int dot = number.length() - 3;
        boolean valid = dot > 0
                && number.charAt(dot) == '.'
                && number.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9')
                && number.indexOf('.') == dot;
        return valid
                ? halfDay(
                        text,
                        at,
                        at + 1,
                        Integer.parseInt(number.substring(0, dot)),
                        Integer.parseInt(number.substring(dot + 1)))
                : Optional.empty();
    }

    private static Optional<Found> halfDay(DateText text, int at, int end, int hour, int minute) {
        if (hour < 1 || hour > 12 || minute > 59) {
            return Optional.empty();
        }
        boolean afternoon =
                text.find(end, WordClass.HALF_DAY).orElseThrow().value().equals("pm");
        return Optional.of(zoned(text, at, text.after(end), hour % 12 + (afternoon ? 12 : 0), minute));
    }

    /** {@code 1400 GMT}, {@code 0830 hours}. */
    private static Optional<Found> military(DateText text, int at) {
        int value = text.digits(at);
        boolean repeated = text.is(at - 1, "at") && text.is(at + 1, "(") && text.has(at + 3, WordClass.ZONE);
        boolean valid = value / 100 < 25 && value % 100 < 60 && (repeated || text.has(at + 1, WordClass.ZONE));
        boolean hours = text.is(at + 1, "hours") || text.is(at + 1, "hrs");
        return valid && (!hours || text.has(at - 1, WordClass.CLOCK_AFTER))
                ? Optional.of(zoned(text, at, at + 1, value / 100, value % 100))
                : Optional.empty();
    }

    private static Found zoned(DateText text, int at, int end, int hour, int minute) {
        boolean zone = text.has(end, WordClass.ZONE);
        boolean universal = text.is(end, "utc") || text.is(end, "gmt") || text.is(end, "z");
        String time = String.format(Locale.ROOT, "%02d:%02d%s", hour, minute, universal ? "Z" : "");
        return found(at, zone ? text.after(end) : end, time);
    }

    private static Found found(int first, int end, String time) {
        return new Found(first, end, new TimeOfDay(time, null), "clock");
    }
}
