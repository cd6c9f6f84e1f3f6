package org.tallywire.app.cli;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.FigureRow;

/** Figures as the archive would give them. */
final class Figures {
    private static final int SENTENCE_BEGIN = 1000;

    private Figures() {}

    /** A figure of 12 whose quantity is the last such word of the sentence. */
    static FigureRow in(
            String sentence,
            String quantity,
            @Nullable String counted,
            @Nullable String trigger,
            @Nullable String source) {
        return row(sentence.lastIndexOf(quantity), sentence, quantity, counted, trigger, source, "EXACT", "12", null);
    }

    /** A figure whose quantity is said to stand at this place of the sentence. */
    static FigureRow at(int place, String sentence, String quantity) {
        return row(place, sentence, quantity, null, null, null, "EXACT", "12", null);
    }

    /** A figure with this bound and these values; its sentence is its quantity. */
    static FigureRow valued(
            String text,
            String bound,
            @Nullable String value,
            @Nullable String low,
            @Nullable String high,
            @Nullable String unit) {
        FigureRow exact = row(0, text, text, null, null, null, bound, value, unit);
        return withRange(exact, low, high);
    }

    private static FigureRow withRange(FigureRow row, @Nullable String low, @Nullable String high) {
        return new FigureRow(
                row.id(),
                row.article(),
                row.begin(),
                row.end(),
                row.text(),
                row.kind(),
                row.value(),
                decimal(low),
                decimal(high),
                row.bound(),
                row.unit(),
                row.unitName(),
                row.counted(),
                row.countedLemma(),
                row.countedClass(),
                row.effect(),
                row.trigger(),
                row.aggregation(),
                row.partOf(),
                row.revises(),
                row.placeId(),
                row.place(),
                row.eventDate(),
                row.eventEarliest(),
                row.eventLatest(),
                row.attributedTo(),
                row.attributedToId(),
                row.cue(),
                row.attribution(),
                row.certainty(),
                row.confidence(),
                row.rule(),
                row.claim(),
                row.sentence(),
                row.sentenceBegin(),
                row.articleLabel(),
                row.publisher(),
                row.published());
    }

    private static FigureRow row(
            int place,
            String sentence,
            String quantity,
            @Nullable String counted,
            @Nullable String trigger,
            @Nullable String source,
            String bound,
            @Nullable String value,
            @Nullable String unit) {
        int begin = SENTENCE_BEGIN + place;
        return new FigureRow(
                "f1",
                "a1",
                begin,
                begin + quantity.length(),
                quantity,
                "COUNT",
                decimal(value),
                null,
                null,
                bound,
                null,
                unit,
                counted,
                null,
                null,
                null,
                trigger,
                "UNSPECIFIED",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                source,
                null,
                null,
                source == null ? "NARRATOR" : "INDIRECT",
                "CLAIMED",
                0.5,
                "rule",
                null,
                sentence,
                SENTENCE_BEGIN,
                "label",
                null,
                null);
    }

    private static @Nullable BigDecimal decimal(@Nullable String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }
}
