package org.tallywire.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallywire.entity.Entity;
import org.tallywire.entity.EntityKind;
import org.tallywire.entity.EntityMention;
import org.tallywire.event.DateKind;
import org.tallywire.event.DateMention;
import org.tallywire.text.Span;
import org.tallywire.text.TokenizedText;

/**
 * Where and when: for a figure, the nearest place and date of its sentence, those after it before those before it; else
 * the last ones of the sentences before, so far as they belong to the same stretch of the text.
 */
final class Circumstances {
    /** Beyond so many characters before a sentence, a date or place is no longer taken to be about it. */
    private static final int REACH = 600;

    private final TokenizedText text;
    private final List<EntityMention> places = new ArrayList<>();
    private final List<Span> placeSpans = new ArrayList<>();
    private final List<DateMention> dates = new ArrayList<>();
    private final List<Span> dateSpans = new ArrayList<>();

    Circumstances(TokenizedText text, List<EntityMention> entities, List<DateMention> found) {
        this.text = text;
        for (EntityMention mention : entities) {
            if (mention.entity().kind() == EntityKind.PLACE) {
                places.add(mention);
                placeSpans.add(mention.span());
            }
        }
        for (DateMention date : found) {
            if (date.kind() == DateKind.DATE && date.value() != null && !isEndOfRange(date)) {
                dates.add(date);
                dateSpans.add(date.span());
            }
        }
    }

    private boolean isEndOfRange(DateMention date) {
        return !dateSpans.isEmpty() && dateSpans.get(dateSpans.size() - 1).covers(date.span());
    }

    @Nullable
    Entity placeOf(Span figure) {
        int nearest = nearest(placeSpans, figure);
        return nearest < 0 ? null : places.get(nearest).entity();
    }

    @Nullable
    DateMention dateOf(Span figure) {
        int nearest = nearest(dateSpans, figure);
        return nearest < 0 ? null : dates.get(nearest);
    }

    /** Index of the fitting span, or -1. */
    private int nearest(List<Span> spans, Span figure) {
        Span sentence = text.sentenceSpanAt(figure.begin());
        int next = firstFrom(spans, figure.end());
        if (next < spans.size() && sentence.covers(spans.get(next))) {
            return next;
        }
        int last = next - 1;
        boolean near = last >= 0 && spans.get(last).begin() >= sentence.begin() - REACH;
        return near ? last : -1;
    }

    private static int firstFrom(List<Span> spans, int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
