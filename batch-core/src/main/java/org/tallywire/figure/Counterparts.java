package org.tallywire.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a bare number stands beside, as another one's count of the same: "doctors counted 41", "more than the 15
 * reported by police".
 */
final class Counterparts {
    /** Counts of one thing lie no farther apart than so many times. */
    private static final BigDecimal NEAR = BigDecimal.valueOf(5);

    private final EllipticWords words;

    Counterparts(EllipticWords words) {
        this.words = words;
    }

    /**
     * The figure whose noun and effect the number shares; empty where it stands for itself.
     *
     * @param before figures of the same sentence, in its order
     * @param previous figures of the sentences before
     */
    Optional<Figure> of(Clause clause, int quantity, List<Figure> before, Antecedents previous) {
        FoundQuantity found = clause.found().get(quantity);
        boolean isBare = found.isCount() && clause.phrases().get(quantity).isEmpty();
        BigDecimal value = found.quantity().value();
        if (!isBare || value == null || !isCount(clause, quantity) || !isClosed(clause, clause.end(quantity))) {
            return Optional.empty();
        }
        return before.reversed().stream()
                .filter(figure -> isAlike(figure, value))
                .findFirst()
                .or(() -> previous.last(figure -> isAlike(figure, value) && isNextTo(clause, figure)));
    }

    private boolean isCount(Clause clause, int quantity) {
        int start = words.startOfFillers(clause, clause.first(quantity));
        return words.startBefore(clause, start, EllipticWords.Use.COUNTED) < start
                || words.startBefore(clause, start, EllipticWords.Use.BESIDE) < start;
    }

    /** A stop, or who says it: what follows is nothing that the number could count. */
    private static boolean isClosed(Clause clause, int token) {
        return clause.wordClass(token) == WordClass.PUNCTUATION || clause.is(token + 1, "by");
    }

    private static boolean isAlike(Figure figure, BigDecimal value) {
        BigDecimal other = figure.quantity().value();
        boolean counts = figure.quantity().kind() == FigureKind.COUNT && figure.effect() != null;
        return counts && other != null && isNear(other, value) && isNear(value, other);
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.compareTo(other.multiply(NEAR)) <= 0;
    }

    private static boolean isNextTo(Clause clause, Figure figure) {
        int sentence = clause.text().sentenceOf(clause.sentence().firstToken());
        int token = clause.text().tokenAt(figure.quantity().span().begin());
        return sentence - clause.text().sentenceOf(token) <= 1;
    }
}
