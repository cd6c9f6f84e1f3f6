package org.tallywire.figure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.ContentHash;
import org.tallywire.attribution.Attribution;
import org.tallywire.attribution.Certainty;
import org.tallywire.entity.Entity;
import org.tallywire.event.DateMention;
import org.tallywire.text.Span;

/**
 * A number that a source stated, with what it counts, what happened, where, when, and who says so. It never says that
 * the number is true.
 *
 * @param counted null where nothing is counted, or nothing could be found
 * @param effect null where the text tells of none that the lexicon knows
 * @param relation null where it stands alone
 * @param place the place it is about, by the nearest fitting mention
 * @param eventDate the date it is about, by the nearest fitting mention
 * @param confidence from 0 to 1: how much of the reading rests on strong evidence
 * @param rule how number, noun and effect were linked
 */
public record Figure(
        Quantity quantity,
        @Nullable Counted counted,
        @Nullable Effect effect,
        Aggregation aggregation,
        @Nullable Relation relation,
        @Nullable Entity place,
        @Nullable DateMention eventDate,
        Attribution attribution,
        Certainty certainty,
        double confidence,
        String rule) {
    /** Stable id of this figure in an article: made of place in the text, kind and effect. */
    public String idIn(String articleId) {
        return ContentHash.idOf(
                "figure",
                articleId,
                quantity.span().begin(),
                quantity.span().end(),
                quantity.kind(),
                effect == null ? null : effect.code());
    }

    /** All words of the text that the figure leads back to; its place is an entry, and has none. */
    public Stream<Span> spans() {
        return Stream.of(
                        quantity.span(),
                        counted == null ? null : counted.span(),
                        effect == null ? null : effect.trigger(),
                        relation == null ? null : relation.other(),
                        eventDate == null ? null : eventDate.span(),
                        attribution.source(),
                        attribution.cue())
                .filter(Objects::nonNull);
    }

    /** First day of the event, where a date is known. */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(eventDate).map(DateMention::earliest);
    }
}
