package org.tallywire.readers.metadata;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Published;

/**
 * A date in a short text.
 *
 * @param day as written, in the writer's zone
 * @param time the moment, where a time and its zone are written
 * @param begin offset of its first character, inclusive
 * @param end offset after its last character, exclusive
 */
public record FoundDate(LocalDate day, @Nullable OffsetDateTime time, int begin, int end) {
    /** The date as that of a publication. */
    public Published published(String foundIn) {
        return time == null ? Published.on(day, foundIn) : Published.at(time, foundIn);
    }
}
