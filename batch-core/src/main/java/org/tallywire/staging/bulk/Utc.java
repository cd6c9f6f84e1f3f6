package org.tallywire.staging.bulk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Moments as the columns ending in {@code _at_utc} keep them: without a zone, so that no driver converts them. */
public final class Utc {
    private Utc() {}

    public static LocalDateTime of(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    public static Instant toInstant(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }
}
