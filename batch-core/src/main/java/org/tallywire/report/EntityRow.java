package org.tallywire.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry with all its variants.
 *
 * @param variants the ways sources wrote it, of a contested place all that are known; sorted, without the name itself
 * @param mentions how often it is named
 * @param articles in how many articles
 * @param firstSeen day of publication of the earliest of these, null where none has a date
 * @param lastSeen day of publication of the latest
 */
public record EntityRow(
        String id,
        String kind,
        String name,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<String> variants,
        long mentions,
        long articles,
        @Nullable String firstSeen,
        @Nullable String lastSeen) {
    public EntityRow {
        variants = List.copyOf(variants);
    }
}
