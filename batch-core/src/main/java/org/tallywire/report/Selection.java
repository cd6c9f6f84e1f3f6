package org.tallywire.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which facts a report shows. A criterion that is null selects everything.
 *
 * @param from first day of publication, inclusive
 * @param to last day of publication, inclusive
 * @param effect an effect's code; selects the articles and figures that tell of it
 * @param place words of a place: its name or one of its variants, ignoring case
 * @param entity words of an entity: its name or one of its variants, ignoring case
 * @param topic id of a topic of the watchlist
 */
public record Selection(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String effect,
        @Nullable String place,
        @Nullable String entity,
        @Nullable String topic) {
    /** Everything that is staged. */
    public static final Selection ALL = new Selection(null, null, null, null, null, null);

    /** Everything that carries a topic. */
    public static Selection ofTopic(String id) {
        return new Selection(null, null, null, null, null, id);
    }
}
