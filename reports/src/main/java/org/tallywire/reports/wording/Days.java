package org.tallywire.reports.wording;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days and moments as people write them in a language, and in UTC, whatever the machine's settings are. Thread-safe. */
public final class Days {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Messages messages;
    private final String[] months;
    private final String[] shortMonths;

    Days(ULocale locale, Messages messages) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        this.messages = messages;
        this.months = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
        this.shortMonths = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.ABBREVIATED);
    }

    /** As in {@code 2 Mar 2031}. */
    public String text(LocalDate day) {
        return messages.say(
                "days.day",
                Map.of(
                        "day", String.valueOf(day.getDayOfMonth()),
                        "month", shortMonths[day.getMonthValue() - 1],
                        "year", String.valueOf(day.getYear())));
    }

    /** As in {@code 2 Mar 2031, 07:30 UTC}. */
    public String text(Instant moment) {
        LocalDateTime utc = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        return messages.say("days.moment", Map.of("day", text(utc.toLocalDate()), "time", CLOCK.format(utc)));
    }

    /**
     * A span of days, as briefly as it can be said: {@code 2031}, {@code March 2031}, {@code 2 Mar 2031},
     * {@code 2–4 Mar 2031}; empty where neither end is known.
     */
    public String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "" : messages.say("days.until", Map.of("day", text(to)));
        }
        if (to == null) {
            return messages.say("days.from", Map.of("day", text(from)));
        }
        return closed(from, to);
    }

    private String closed(LocalDate from, LocalDate to) {
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
        return whole ? month(from) : from.getDayOfMonth() + "–" + text(to);
    }

    private String month(LocalDate day) {
        return messages.say(
                "days.month", Map.of("month", months[day.getMonthValue() - 1], "year", String.valueOf(day.getYear())));
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
    public String publishedText(@Nullable String text) {
        return published(text).map(this::text).orElse(text == null ? "" : text);
    }
}
