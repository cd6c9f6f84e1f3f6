package org.tallywire.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A staged figure, with the words it came from.
 *
 * @param begin UTF-16 offset of the quantity in the article's body, inclusive
 * @param end exclusive
 * @param text the quantity as written
 * @param counted the noun phrase as written
 * @param countedLemma its head in the singular
 * @param trigger the words that tell of the effect
 * @param partOf id of the figure that this one is part of
 * @param revises id of the figure that this one replaces
 * @param placeId entity id of the place
 * @param place its name
 * @param eventDate TIMEX3 value
 * @param attributedTo the words that name who says it
 * @param attributedToId entity id of who says it
 * @param cue the words that say that it is said
 * @param claim id of the claim it belongs to
 * @param sentence the sentence around it, as it stands in the body
 * @param sentenceBegin offset of that sentence in the body: {@code begin - sentenceBegin} is the place in the sentence
 * @param articleLabel title or source of its article
 */
public record FigureRow(
        String id,
        String article,
        int begin,
        int end,
        String text,
        String kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        String bound,
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable String counted,
        @Nullable String countedLemma,
        @Nullable String countedClass,
        @Nullable String effect,
        @Nullable String trigger,
        String aggregation,
        @Nullable String partOf,
        @Nullable String revises,
        @Nullable String placeId,
        @Nullable String place,
        @Nullable String eventDate,
        @Nullable LocalDate eventEarliest,
        @Nullable LocalDate eventLatest,
        @Nullable String attributedTo,
        @Nullable String attributedToId,
        @Nullable String cue,
        String attribution,
        String certainty,
        double confidence,
        String rule,
        @Nullable String claim,
        String sentence,
        int sentenceBegin,
        String articleLabel,
        @Nullable String publisher,
        @Nullable String published) {}
