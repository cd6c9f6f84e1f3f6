package org.tallywire.readers.metadata;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a time of day with its zone: {@code 10:15:30.5+01:00}, {@code 2:03 PM EST}, {@code 14.05 GMT}, {@code T181500Z}. Stateless. */
final class TimeScanner {
    private final HeadWords words;

    TimeScanner(HeadWords words) {
        this.words = words;
    }

    /**
     * A time of day.
     *
     * @param zone absent where none is written
     * @param next index of the piece after it
     */
    record Time(LocalTime clock, @Nullable ZoneId zone, int next) {
        @Nullable
        OffsetDateTime on(LocalDate day) {
            return zone == null
                    ? null
                    : LocalDateTime.of(day, clock).atZone(zone).toOffsetDateTime();
        }
    }

    /** The time that starts at a piece. */
    @Nullable
    Time scan(Pieces pieces, int at) {
        if (isCompact(pieces, at)) {
            return compact(pieces, at);
        }
        if (!pieces.isDigits(at, 1, 2)) {
            return null;
        }
        int hour = pieces.number(at);
        int next = at + 1;
        int minute = -1;
        if (pieces.isMark(next, ":.") && pieces.isGlued(next) && pieces.isDigits(next + 1, 2, 2)) {
            boolean colon = pieces.isMark(next, ":");
            minute = pieces.number(next + 1);
            next += 2;
            if (!colon && !isClosed(pieces, next)) {
                return null;
            }
        }
        int second = 0;
        if (minute >= 0 && pieces.isMark(next, ":") && pieces.isDigits(next + 1, 2, 2)) {
            second = pieces.number(next + 1);
            next += 2;
            next = skipFraction(pieces, next);
        }
        return meridiem(pieces, hour, minute, second, next);
    }

    /** The short form of ISO 8601 stands right behind its {@code T}. */
    private static boolean isCompact(Pieces pieces, int at) {
        boolean digits = pieces.isDigits(at, 4, 4) || pieces.isDigits(at, 6, 6);
        return digits
                && pieces.isGlued(at)
                && pieces.isGlued(at - 1)
                && pieces.surface(at - 1).equals("T");
    }

    private @Nullable Time compact(Pieces pieces, int at) {
        boolean hasSeconds = pieces.isDigits(at, 6, 6);
        int digits = hasSeconds ? pieces.number(at) : pieces.number(at) * 100;
        int next = hasSeconds ? skipFraction(pieces, at + 1) : at + 1;
        return time(pieces, digits / 10000, digits / 100 % 100, digits % 100, next);
    }

    /** A full stop between hour and minute is believed only where a zone, am or pm follows. */
    private boolean isClosed(Pieces pieces, int at) {
        return words.is(HeadWord.MERIDIEM, pieces.surface(at)) || words.is(HeadWord.ZONE, pieces.surface(at));
    }

    private static int skipFraction(Pieces pieces, int at) {
        return pieces.isMark(at, ".,") && pieces.isGlued(at) && pieces.isDigits(at + 1, 1, 12) ? at + 2 : at;
    }

    private @Nullable Time meridiem(Pieces pieces, int hour, int minute, int second, int at) {
        Meridiem half = meridiemAt(pieces, at);
        if (half == null) {
            return minute < 0 ? null : time(pieces, hour, minute, second, at);
        }
        if (hour < 1 || hour > 12) {
            return null;
        }
        return time(pieces, hour % 12 + (half.afternoon ? 12 : 0), Math.max(0, minute), second, half.next);
    }

    /** {@code pm} and {@code p.m.} */
    private @Nullable Meridiem meridiemAt(Pieces pieces, int at) {
        Optional<String> whole = words.find(HeadWord.MERIDIEM, pieces.surface(at));
        if (whole.isPresent()) {
            return new Meridiem(whole.get().equals("pm"), at + 1);
        }
        if (!pieces.isMark(at + 1, ".")) {
            return null;
        }
        int next = pieces.isMark(at + 3, ".") ? at + 4 : at + 3;
        return words.find(HeadWord.MERIDIEM, pieces.surface(at) + pieces.surface(at + 2))
                .map(value -> new Meridiem(value.equals("pm"), next))
                .orElse(null);
    }

    private @Nullable Time time(Pieces pieces, int hour, int minute, int second, int at) {
        if (hour > 23 || minute > 59 || second > 60) {
            return null;
        }
        LocalTime clock = LocalTime.of(hour, minute, Math.min(59, second));
        int zoneAt = pieces.isMark(at, "(") ? at + 1 : at;
        Optional<String> named = words.find(HeadWord.ZONE, pieces.surface(zoneAt));
        if (named.isPresent()) {
            Time offset = offset(pieces, clock, zoneAt + 1);
            return offset != null ? offset : new Time(clock, ZoneId.of(named.get()), zoneAt + 1);
        }
        Time offset = offset(pieces, clock, at);
        return offset != null ? offset : new Time(clock, null, at);
    }

    /** {@code +01:00}, {@code -0500}, {@code +3}; glued to what stands before it or to its digits. */
    private static @Nullable Time offset(Pieces pieces, LocalTime clock, int at) {
        if (!pieces.isMark(at, "+-−") || !pieces.isGlued(at + 1) || !pieces.isDigits(at + 1, 1, 4)) {
            return null;
        }
        int digits = pieces.number(at + 1);
        boolean shortForm = pieces.isDigits(at + 1, 1, 2);
        boolean colon = shortForm && pieces.isMark(at + 2, ":") && pieces.isDigits(at + 3, 2, 2);
        int hours = shortForm ? digits : digits / 100;
        int minutes = shortForm ? colon ? pieces.number(at + 3) : 0 : digits % 100;
        if (hours > 17 || minutes > 59) {
            return null;
        }
        int sign = pieces.isMark(at, "+") ? 1 : -1;
        return new Time(clock, ZoneOffset.ofTotalSeconds(sign * (hours * 60 + minutes) * 60), colon ? at + 4 : at + 2);
    }

    private record Meridiem(boolean afternoon, int next) {}
}
