package org.tallywire.event.date;

import java.util.Optional;
import org.tallywire.event.date.Expression.Anchor;
import org.tallywire.event.date.Expression.Shifted;
import org.tallywire.event.date.Expression.ShiftedFrom;
import org.tallywire.event.date.Expression.Vague;

/** Reads dates at a distance: {@code two years ago}, {@code a day later}, {@code three days after 5 May}. */
final class ShiftReader implements DateReader {
    private final DateReader dates;

    /**
     * @param dates reads the date that may follow "after" and "before"
     */
    ShiftReader(DateReader dates) {
        this.dates = dates;
    }

    @Override
    public Optional<Found> read(DateText text, int at) {
        if (text.has(at, WordClass.UNITS)) {
            return vague(text, at);
        }
        Optional<Sense> ahead = text.find(at, WordClass.SHIFT_AHEAD);
        return ahead.isPresent()
                ? ahead(text, at, ahead.get())
                : Amount.read(text, at).flatMap(amount -> shifted(text, amount));
    }

    /** {@code Years later}. */
    private static Optional<Found> vague(DateText text, int at) {
        boolean later = text.find(at + 1, WordClass.SHIFT)
                .filter(word -> !word.is("event"))
                .isPresent();
        boolean open = !text.isNumber(at - 1) && !text.hasAny(at - 1, WordClass.NUMBER.bit());
        return later && open
                ? Optional.of(new Found(at, text.after(at + 1), new Vague(), "shifted"))
                : Optional.empty();
    }

    /** {@code hace dos años}. */
    private static Optional<Found> ahead(DateText text, int at, Sense shift) {
        Anchor anchor = shift.is("now") ? Anchor.NOW : Anchor.TOLD;
        return Amount.read(text, text.after(at))
                .filter(amount -> !amount.unit().isPartOfDay())
                .map(amount ->
                        found(amount, shift.number(), anchor, amount.end()).from(at));
    }

    private Optional<Found> shifted(DateText text, Amount amount) {
        Optional<Sense> shift = text.find(amount.end(), WordClass.SHIFT);
        if (shift.isEmpty() || amount.unit().isPartOfDay()) {
            return Optional.empty();
        }
        int end = text.after(amount.end());
        int direction = shift.get().number();
        if (shift.get().is("event")) {
            return fromDate(text, amount, direction, end);
        }
        Anchor anchor = shift.get().is("now") ? Anchor.NOW : Anchor.TOLD;
        return Optional.of(found(amount, direction, anchor, end));
    }

    private static Found found(Amount amount, int direction, Anchor anchor, int end) {
        Expression expression = amount.steps()
                .<Expression>map(steps -> new Shifted(direction * steps, amount.unit(), anchor))
                .orElseGet(Vague::new);
        return new Found(amount.first(), end, expression, "shifted");
    }

    /** Without a date behind "after" or "before", only the end of the clause says that the date told of is meant. */
    private Optional<Found> fromDate(DateText text, Amount amount, int direction, int end) {
        if (text.isPastSentence(end) || text.isPunctuation(end)) {
            return Optional.of(found(amount, direction, Anchor.TOLD, end));
        }
        Optional<Found> base = dates.read(text, text.skip(end, "the"));
        return base.flatMap(date -> amount.steps()
                .map(steps -> new Found(
                        amount.first(),
                        date.end(),
                        new ShiftedFrom(direction * steps, amount.unit(), date.expression()),
                        "shifted")));
    }
}
