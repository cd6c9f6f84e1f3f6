package org.tallywire.event.date;

import java.util.Locale;
import java.util.Optional;
import org.tallywire.event.date.Expression.Anchor;
import org.tallywire.event.date.Expression.Bare;
import org.tallywire.event.date.Expression.Calendar;
import org.tallywire.event.date.Expression.Cut;
import org.tallywire.event.date.Expression.Selected;

/** Reads parts of a period: {@code early October}, {@code the end of the month}, {@code later that year}. */
final class PortionReader implements DateReader {
    private final DateReader periods;

    PortionReader(DateReader periods) {
        this.periods = periods;
    }

    @Override
    public Optional<Found> read(DateText text, int at) {
        if (text.has(at, WordClass.PORTION)) {
            Optional<Found> adjacent = adjacent(text, at);
            if (adjacent.isPresent()) {
                return adjacent;
            }
        }
        if (text.has(at, WordClass.PORTION_OF)) {
            return partOf(text, at);
        }
        return text.has(at, WordClass.UNIT) ? unitEnd(text, at) : Optional.empty();
    }

    private Optional<Found> adjacent(DateText text, int at) {
        int next = text.after(at);
        next = text.isDash(next) && text.isGlued(next) ? next + 1 : next;
        next = text.skip(next, "in");
        int period = text.skip(next, "the");
        Sense portion = text.find(at, WordClass.PORTION).orElseThrow();
        Optional<Found> whole = whole(text, period, period > next);
        boolean inside = portion.is("inside");
        return whole.filter(found -> !inside || isTold(found.expression()))
                .map(found -> cut(at, found, inside ? Portion.WHOLE : portion(portion)));
    }

    /** "Later in May" would do, "later May" not: after "later" the period must be one that is known. */
    private static boolean isTold(Expression expression) {
        return expression instanceof Selected || expression instanceof Expression.Shifted || isYear(expression);
    }

    private static boolean isYear(Expression expression) {
        return expression instanceof Calendar date && date.hasYear() && date.month() == 0;
    }

    private Optional<Found> partOf(DateText text, int at) {
        int of = text.after(at);
        if (!text.is(of, "of")) {
            return Optional.empty();
        }
        int period = text.skip(of + 1, "the");
        boolean definite = period > of + 1 || text.is(of, "of the");
        Sense portion = text.find(at, WordClass.PORTION_OF).orElseThrow();
        Portion cut = portion.is("plain") ? Portion.WHOLE : portion(portion);
        return whole(text, period, definite).map(found -> cut(at, found, cut));
    }

    /** A period, or after "the" a unit that stands for the one told of. */
    private Optional<Found> whole(DateText text, int at, boolean definite) {
        Optional<Found> period = periods.read(text, at);
        if (period.isPresent() || !definite || !text.has(at, WordClass.UNIT)) {
            return period;
        }
        DateUnit unit = SelectedReader.unitAt(text, at);
        return unit.compareTo(DateUnit.DAY) < 0
                ? Optional.empty()
                : Optional.of(new Found(at, at + 1, new Selected(0, Anchor.TOLD, new Bare(unit)), "told-unit"));
    }

    /** {@code month's end}, {@code year-end}. */
    private static Optional<Found> unitEnd(DateText text, int at) {
        boolean joined = text.is(at + 1, "'s") || text.isDash(at + 1) && text.isGlued(at + 1);
        if (!joined || !text.is(at + 2, "end")) {
            return Optional.empty();
        }
        Selected unit = new Selected(0, Anchor.TOLD, new Bare(SelectedReader.unitAt(text, at)));
        return Optional.of(new Found(at, at + 3, new Cut(Portion.END, unit), "portion"));
    }

    private static Found cut(int first, Found whole, Portion portion) {
        Expression expression = portion == Portion.WHOLE ? whole.expression() : new Cut(portion, whole.expression());
        return new Found(first, whole.end(), expression, "portion");
    }

    private static Portion portion(Sense sense) {
        return Portion.valueOf(sense.value().toUpperCase(Locale.ROOT));
    }
}
