package org.tallywire.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallywire.attribution.AttributionFinder;
import org.tallywire.entity.Entity;
import org.tallywire.entity.EntityKind;
import org.tallywire.entity.EntityMention;
import org.tallywire.event.DateKind;
import org.tallywire.event.DateMention;
import org.tallywire.figure.EventMentions.Standing;
import org.tallywire.text.Dateline;
import org.tallywire.text.Span;
import org.tallywire.text.TokenizedText;

/**
 * Where and when what a figure tells of was. Days that name the event ("Tuesday's blast") and places where something
 * happens ("near X") come before others; where and when somebody speaks, or the story was written, says nothing of the
 * event while anything else does. A figure without a place or day of its own takes that of the figure before it, or the
 * last one told. Not thread-safe: figures are asked for in the order of the text.
 */
final class Circumstances {
    private final TokenizedText text;
    private final PlaceContexts contexts;
    private final EventDays days;
    private final @Nullable LocalDate published;
    private final AttributionFinder.Speakers speakers;
    private final int storyBegin;
    private final EventMentions<EntityMention> places;
    private final EventMentions<DateMention> dates;

    Circumstances(
            TokenizedText text,
            PlaceContexts contexts,
            EventDays days,
            @Nullable LocalDate published,
            AttributionFinder.Speakers speakers,
            List<EntityMention> entities,
            List<DateMention> found) {
        this.text = text;
        this.contexts = contexts;
        this.days = days;
        this.published = published;
        this.speakers = speakers;
        this.storyBegin =
                Dateline.of(text).map(line -> text.end(line.end() - 1)).orElse(0);
        this.places = new EventMentions<>(text);
        this.dates = new EventMentions<>(text);
        entities.stream()
                .filter(mention -> mention.entity().kind() == EntityKind.PLACE)
                .forEach(place -> places.add(place, place.span(), standing(place.span())));
        days.withEvents(text, found.stream().filter(Circumstances::isDay).toList(), published)
                .forEach(date -> dates.add(date, date.span(), standing(date)));
    }

    private static boolean isDay(DateMention date) {
        boolean isTime = date.kind() == DateKind.TIME && date.earliest() != null;
        return date.value() != null && (date.kind() == DateKind.DATE || isTime);
    }

    private Standing standing(Span place) {
        if (place.begin() < storyBegin || speakers.isOfSpeech(place)) {
            return Standing.OF_SPEECH;
        }
        int token = text.tokenAt(place.begin());
        if (contexts.leadTo(text, token)) {
            return Standing.OF_EVENT;
        }
        return contexts.isOrigin(text, token) || places.goesOnFrom(place, Standing.ORIGIN)
                ? Standing.ORIGIN
                : Standing.PLAIN;
    }

    private Standing standing(DateMention date) {
        int next = text.tokenAt(date.span().end() - 1) + 1;
        if (EventDays.isEvent(date) || next < text.tokenCount() && text.is(next, "'s")) {
            return Standing.OF_EVENT;
        }
        if (isAhead(date) || days.isBackground(text, date.span())) {
            return Standing.ASIDE;
        }
        boolean isOfStory = date.span().begin() < storyBegin || speakers.isOfSpeech(date.span());
        return isOfStory ? Standing.OF_SPEECH : Standing.PLAIN;
    }

    /** A day after publication tells of what is to come. */
    private boolean isAhead(DateMention date) {
        return published != null && date.earliest() != null && date.earliest().isAfter(published);
    }

    @Nullable
    Entity placeOf(Span figure) {
        int own = places.own(figure, Standing.ORIGIN);
        int place = own >= 0 ? mostExact(own) : places.told(figure);
        int spoken = place >= 0 ? place : places.ofSpeech(figure);
        places.remember(figure, spoken);
        return spoken < 0 ? null : places.get(spoken).entity();
    }

    /** "Orlo in the province of Sel": Orlo. */
    private int mostExact(int place) {
        int exact = place;
        while (exact > 0
                && PlaceContexts.isInside(
                        text,
                        text.tokenAt(places.span(exact - 1).end() - 1) + 1,
                        text.tokenAt(places.span(exact).begin()))) {
            exact--;
        }
        return exact;
    }

    /**
     * The day of the event; null where none is told.
     *
     * @param isTotal whether it is a toll: its sentence tells the day of counting, those before it that of the event
     * @param isToCome whether it has not happened yet
     */
    @Nullable
    DateMention dateOf(Span figure, boolean isTotal, boolean isToCome) {
        int date = dates.own(figure, isTotal ? Standing.OF_EVENT : isToCome ? Standing.ASIDE : Standing.PLAIN);
        if (date < 0) {
            date = dates.told(figure);
        }
        if (date < 0 && isTotal) {
            date = dates.own(figure, Standing.PLAIN);
        }
        dates.remember(figure, date);
        return date < 0 ? null : dates.get(date);
    }
}
