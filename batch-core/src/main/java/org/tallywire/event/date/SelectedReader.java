package org.tallywire.event.date;

import java.util.Locale;
import java.util.Optional;
import org.tallywire.event.date.Expression.Anchor;
import org.tallywire.event.date.Expression.Bare;
import org.tallywire.event.date.Expression.Inside;
import org.tallywire.event.date.Expression.Selected;

/** Reads periods chosen by a word: {@code last week}, {@code that August}, {@code the same month a year ago}. */
final class SelectedReader implements DateReader {
    private final DateReader named;
    private final DateReader counted;

    /**
     * @param named reads months, weekdays, seasons and other periods
     * @param counted reads "a year ago"
     */
    SelectedReader(DateReader named, DateReader counted) {
        this.named = named;
        this.counted = counted;
    }

    @Override
    public Optional<Found> read(DateText text, int at) {
        Optional<Sense> selector = text.find(at, WordClass.SELECTOR);
        if (selector.isEmpty()) {
            Optional<Found> behind = text.selectsBehind() ? behind(text, at) : Optional.empty();
            Optional<Found> turned = behind.isPresent() ? behind : turned(text, at);
            return turned.isPresent() ? turned : whole(text, at);
        }
        int next = text.after(at);
        Optional<Found> unit = unit(text, at, next, selector.get());
        return unit.isPresent() ? unit : period(text, at, next, selector.get());
    }

    private Optional<Found> unit(DateText text, int at, int next, Sense selector) {
        if (!text.has(next, WordClass.UNIT) || isPartOfDay(text, next) || isNoun(text, next + 1)) {
            return Optional.empty();
        }
        DateUnit unit = unitAt(text, next);
        if (isOneOfSeveral(text, at, next, unit)) {
            return Optional.empty();
        }
        Anchor anchor = text.is(at, "next") && text.is(at - 1, "the") ? Anchor.TOLD : anchor(selector);
        Found found = new Found(at, next + 1, new Selected(selector.number(), anchor, new Bare(unit)), "selected");
        return Optional.of(selector.number() == 0 && anchor == Anchor.TOLD ? compared(text, found) : found);
    }

    /** "The last week of the fair" and "the last day" are ends of something, not the ones before now. */
    private static boolean isOneOfSeveral(DateText text, int selector, int unit, DateUnit read) {
        return text.is(selector, "last") && read == DateUnit.DAY
                || text.is(selector - 1, "the")
                        && text.is(unit + 1, "of")
                        && text.hasAny(unit + 2, WordClass.DETERMINER.bit() | WordClass.MONTH.bit())
                        && !text.is(selector, "same");
    }

    /** A period with its selector after it: {@code la semana pasada}, {@code el viernes próximo}. */
    private Optional<Found> behind(DateText text, int at) {
        if (!text.has(at, WordClass.UNIT)) {
            return named.read(text, at)
                    .filter(found -> Yearless.is(found.expression()))
                    .flatMap(found -> behind(text, at, found.end(), found.expression()));
        }
        return isPartOfDay(text, at) ? Optional.empty() : behind(text, at, at + 1, new Bare(unitAt(text, at)));
    }

    private static Optional<Found> behind(DateText text, int first, int selector, Expression what) {
        return text.find(selector, WordClass.SELECTOR_BEHIND)
                .map(word -> new Found(
                        first, text.after(selector), new Selected(word.number(), anchor(word), what), "selected"));
    }

    /** "The same month a year ago". */
    private Found compared(DateText text, Found same) {
        Optional<Found> whole = counted.read(text, same.end());
        Optional<Sense> selector = text.find(same.end(), WordClass.SELECTOR).filter(word -> word.is("now"));
        if (whole.isEmpty() && selector.isPresent()) {
            whole = unit(text, same.end(), text.after(same.end()), selector.get());
        }
        return whole.map(year -> new Found(
                        same.first(), year.end(), new Inside(same.expression(), year.expression()), "compared"))
                .orElse(same);
    }

    /** {@code the year previous}, {@code the day before}, {@code the week after}, where nothing follows. */
    private static Optional<Found> turned(DateText text, int at) {
        if (!text.has(at, WordClass.UNIT) || !text.is(at - 1, "the") || isPartOfDay(text, at)) {
            return Optional.empty();
        }
        int step = text.number(at + 1, WordClass.SELECTOR) + text.number(at + 1, WordClass.SHIFT);
        boolean ends = text.isPastSentence(at + 2) || text.isPunctuation(at + 2);
        boolean turned = text.find(at + 1, WordClass.SELECTOR)
                        .filter(word -> word.is("told"))
                        .isPresent()
                || text.find(at + 1, WordClass.SHIFT)
                        .filter(word -> !word.is("now"))
                        .isPresent();
        return turned && ends && step != 0
                ? Optional.of(
                        new Found(at, at + 2, new Selected(step, Anchor.TOLD, new Bare(unitAt(text, at))), "selected"))
                : Optional.empty();
    }

    /** {@code ended the day}, {@code for the entire year}: the period told of. */
    private static Optional<Found> whole(DateText text, int at) {
        boolean filled = text.has(at, WordClass.FILLER) && !text.is(at, "more");
        int unit = filled ? text.after(at) : at;
        boolean taken = filled || text.has(at - 2, WordClass.PERIOD_VERB);
        return taken && text.is(at - 1, "the") && text.has(unit, WordClass.UNIT) && !isPartOfDay(text, unit)
                ? Optional.of(new Found(
                        at, unit + 1, new Selected(0, Anchor.TOLD, new Bare(unitAt(text, unit))), "told-unit"))
                : Optional.empty();
    }

    private Optional<Found> period(DateText text, int at, int next, Sense selector) {
        if (text.is(at, "that") && !text.isCapitalized(next)) {
            return Optional.empty();
        }
        return named.read(text, next)
                .filter(found -> Yearless.is(found.expression()))
                .map(found -> new Found(
                        at,
                        found.end(),
                        new Selected(selector.number(), anchor(selector), found.expression()),
                        "selected"));
    }

    /** "Last year's", but not "this month-long siege" nor "last minute goal". */
    private static boolean isNoun(DateText text, int at) {
        return text.isDash(at) && text.isGlued(at) && text.isGlued(at + 1) && text.isWord(at + 1);
    }

    private static boolean isPartOfDay(DateText text, int at) {
        DateUnit unit = unitAt(text, at);
        return unit.isPartOfDay() || unit == DateUnit.NIGHT;
    }

    static DateUnit unitAt(DateText text, int at) {
        String name = text.find(at, WordClass.UNIT)
                .or(() -> text.find(at, WordClass.UNITS))
                .orElseThrow()
                .value();
        return DateUnit.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Anchor anchor(Sense selector) {
        return selector.is("now") ? Anchor.NOW : Anchor.TOLD;
    }
}
