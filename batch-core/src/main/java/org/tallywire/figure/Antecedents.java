package org.tallywire.figure;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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

    /** The nearest figure that is larger than {@code value}. */
    Optional<Figure> lastThatHolds(@Nullable BigDecimal value) {
        return last(figure -> holds(figure, value));
    }

    /** The nearest figure of this effect that is larger than {@code value}. */
    Optional<Figure> lastWithEffect(String effect, @Nullable BigDecimal value) {
        return last(figure -> figure.effect() != null && figure.effect().code().equals(effect) && holds(figure, value));
    }

    private static boolean holds(Figure figure, @Nullable BigDecimal value) {
        BigDecimal whole = figure.quantity().value();
        return whole == null || value == null || whole.compareTo(value) > 0;
    }

    /** The nearest figure that fits. */
    Optional<Figure> last(Predicate<Figure> fits) {
        return nearestFirst.stream().filter(fits).findFirst();
    }
}
