package org.tallywire.event.date;

import java.util.Optional;
import org.tallywire.event.date.Expression.Anchor;
import org.tallywire.event.date.Expression.Shifted;
import org.tallywire.event.date.Expression.TimeOfDay;

/** Reads days counted from today: {@code yesterday}, {@code the day before yesterday}, {@code tonight}. */
final class DeicticReader implements DateReader {
    @Override
    public Optional<Found> read(DateText text, int at) {
        Optional<Sense> night = text.find(at, WordClass.DEICTIC_NIGHT);
        if (night.isPresent()) {
            Shifted day = new Shifted(night.get().number(), DateUnit.DAY, Anchor.NOW);
            return Optional.of(new Found(at, text.after(at), new TimeOfDay("NI", day), "night"));
        }
        return text.find(at, WordClass.DEICTIC)
                .filter(day -> !isPartOfName(text, at) && !isPartOfDay(text, at))
                .map(day ->
                        new Found(at, text.after(at), new Shifted(day.number(), DateUnit.DAY, Anchor.NOW), "deictic"));
    }

    /** After an article the word for tomorrow is the one for the morning: {@code por la mañana}. */
    private static boolean isPartOfDay(DateText text, int at) {
        return text.has(at, WordClass.DAY_PART) && text.is(at - 1, "the");
    }

    /** A newspaper's or channel's name: "World Today" in a text that is not all capitals. */
    private static boolean isPartOfName(DateText text, int at) {
        return text.isCapitalized(at)
                && !text.startsSentence(at)
                && text.isCapitalized(at - 1)
                && !(text.isAllCapitals(at - 1) && (text.isAllCapitals(at + 1) || text.isPastSentence(at + 2)));
    }
}
