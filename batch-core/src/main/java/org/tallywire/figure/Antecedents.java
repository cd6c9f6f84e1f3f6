package org.tallywire.figure;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.tallywire.text.Span;

/** The last figures of a text, to which "them" and "of the wounded" can refer. Not thread-safe. */
final class Antecedents {
    /** A reader does not look back over more figures than these. */
    private static final int MOST = 12;

    private final Deque<Figure> nearestFirst = new ArrayDeque<>();

    void add(Figure figure) {
        if (figure.quantity().kind() == FigureKind.COUNT) {
            nearestFirst.addFirst(figure);
        }
        if (nearestFirst.size() > MOST) {
            nearestFirst.removeLast();
        }
    }

    /** Part of the nearest figure that is larger than {@code value}, or null. */
    @Nullable
    Relation lastThatHolds(@Nullable BigDecimal value) {
        for (Figure figure : nearestFirst) {
            BigDecimal whole = figure.quantity().value();
            if (whole == null || value == null || whole.compareTo(value) > 0) {
                return partOf(figure.quantity().span());
            }
        }
        return null;
    }

    /** Part of the nearest figure of this effect, or null. */
    @Nullable
    Relation lastWithEffect(String effect) {
        Iterator<Figure> figures = nearestFirst.iterator();
        while (figures.hasNext()) {
            Figure figure = figures.next();
            if (figure.effect() != null && figure.effect().code().equals(effect)) {
                return partOf(figure.quantity().span());
            }
        }
        return null;
    }

    /** What the nearest figure of people counts, for a figure that names nothing: "and 30 wounded". */
    @Nullable
    Counted lastCounted() {
        for (Figure figure : nearestFirst) {
            if (figure.counted() != null) {
                return figure.counted();
            }
        }
        return null;
    }

    private static Relation partOf(Span whole) {
        return new Relation(Relation.Kind.SUBSET_OF, whole);
    }
}
