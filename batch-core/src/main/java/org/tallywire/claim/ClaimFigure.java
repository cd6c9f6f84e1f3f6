package org.tallywire.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.tallywire.attribution.Certainty;
import org.tallywire.figure.Aggregation;
import org.tallywire.figure.Bound;
import org.tallywire.figure.FigureKind;
import org.tallywire.figure.Relation;

/**
 * A staged figure, as far as it matters for claims.
 *
 * @param begin offset in its article's body
 * @param unit code of the unit, null for a plain count
 * @param effect code of the effect; a figure without one takes no part
 * @param relation how it stands to another figure of its article
 * @param related id of that other figure
 * @param eventEarliest first day the event can have been on, inclusive
 * @param eventLatest last day, inclusive
 * @param speaker who says it: an entity's id, else words; null for the article itself
 */
public record ClaimFigure(
        String id,
        ClaimArticle article,
        int begin,
        FigureKind kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Bound bound,
        @Nullable String unit,
        @Nullable String countedClass,
        @Nullable String countedLemma,
        @Nullable String effect,
        Aggregation aggregation,
        Relation.@Nullable Kind relation,
        @Nullable String related,
        @Nullable ClaimPlace place,
        @Nullable LocalDate eventEarliest,
        @Nullable LocalDate eventLatest,
        Certainty certainty,
        @Nullable String speaker) {
    /** In the order of its article's text. */
    static final Comparator<ClaimFigure> BY_OFFSET =
            Comparator.comparingInt(ClaimFigure::begin).thenComparing(ClaimFigure::id);

    /** By the publication of its article, then in the order of its text. */
    static final Comparator<ClaimFigure> BY_PUBLICATION = Comparator.comparing(
                    ClaimFigure::article, ClaimArticle.BY_PUBLICATION)
            .thenComparing(BY_OFFSET);
}
