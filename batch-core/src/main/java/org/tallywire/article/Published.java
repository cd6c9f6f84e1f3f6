package org.tallywire.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published.
 *
 * @param day the day as the source gave it, in the source's own zone
 * @param time the moment, where the source gave one
 * @param foundIn where it was found, such as {@code json-ld:datePublished} or {@code byline}
 */
public record Published(LocalDate day, @Nullable Instant time, String foundIn) {
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

    public static Published on(LocalDate day, String foundIn) {
        return new Published(day, null, foundIn);
    }

    public static Published at(OffsetDateTime time, String foundIn) {
        return new Published(time.toLocalDate(), time.toInstant(), foundIn);
    }

    /**
     * {@code YYYY-MM-DDThh:mm:ssZ} in UTC where a time is known and falls on the source's own day in UTC too, else {@code
     * YYYY-MM-DD}: the first ten characters are always the day that the source gave.
     */
    public String iso() {
        if (time == null || !time.atOffset(ZoneOffset.UTC).toLocalDate().equals(day)) {
            return day.toString();
        }
        return SECONDS.format(time.atOffset(ZoneOffset.UTC));
    }
}
