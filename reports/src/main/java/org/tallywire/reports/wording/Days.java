package org.tallywire.reports.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days and moments as people write them, in English and UTC, whatever the machine's settings are. */
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private Days() {}

    /** As in {@code 2 Mar 2031}. */
    public static String text(LocalDate day) {
        return DAY.format(day);
    }

    /** As in {@code 2 Mar 2031, 07:30 UTC}. */
    public static String text(Instant moment) {
        return MOMENT.format(moment.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    /**
     * A span of days, as briefly as it can be said: {@code 2031}, {@code March 2031}, {@code 2 Mar 2031},
     * {@code 2–4 Mar 2031}; empty where neither end is known.
     */
    public static String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "" : "until " + text(to);
        }
        if (to == null) {
            return "from " + text(from);
        }
        return closed(from, to);
    }

    private static String closed(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return text(from);
        }
        if (from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear()) {
            return years(from.getYear(), to.getYear());
        }
        if (!YearMonth.from(from).equals(YearMonth.from(to))) {
            return text(from) + " – " + text(to);
        }
        boolean whole = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        return whole ? MONTH.format(from) : from.getDayOfMonth() + "–" + text(to);
    }

    private static String years(int from, int to) {
        return from == to ? String.valueOf(from) : from + "–" + to;
    }

    /** The day of a published date such as {@code 2031-03-02} or {@code 2031-03-02T07:30:00Z}. */
    public static Optional<LocalDate> published(@Nullable String text) {
        if (text == null || text.length() < 10) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The moment of a published date that has a time of day. */
    public static Optional<LocalDateTime> publishedAt(@Nullable String text) {
        if (text == null || text.indexOf('T') < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.ofInstant(Instant.parse(text), ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A published date for people; as it stands where it is none. */
    public static String publishedText(@Nullable String text) {
        return published(text).map(Days::text).orElse(text == null ? "" : text);
    }
}
