package org.tallywire.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of several articles about the same thing.
 *
 * @param unit code of what its values are measured in; null for plain counts
 * @param unitName English name of the unit
 * @param from first day of the event, inclusive
 * @param to last day of the event, inclusive
 * @param latest the value published last
 * @param agreement {@code AGREE}, {@code DIFFER}, {@code REVISED} or {@code CONTRADICT}
 * @param independentSources outlets, copies of one wire text counted once
 * @param figures ids, in order of publication
 * @param topics ids of the topics it carries, in the order of the watchlist
 */
public record ClaimRow(
        String id,
        String effect,
        @Nullable String countedClass,
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable String place,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        @Nullable BigDecimal latest,
        String agreement,
        int independentSources,
        List<String> figures,
        List<String> topics) {
    public ClaimRow {
        figures = List.copyOf(figures);
        topics = List.copyOf(topics);
    }

    /** The same without the ids of its figures, which take most of its room. */
    public ClaimRow withoutFigures() {
        return new ClaimRow(
                id,
                effect,
                countedClass,
                unit,
                unitName,
                place,
                from,
                to,
                lowest,
                highest,
                latest,
                agreement,
                independentSources,
                List.of(),
                topics);
    }
}
