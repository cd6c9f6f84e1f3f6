package org.tallywire.figure;

import java.math.BigDecimal;
import java.util.function.IntPredicate;
import org.tallywire.figure.EllipticWords.Use;

/**
 * Finds the number of the sentence whose noun or unit a bare number shares: "40 boats, compared with 63 last year", "rose
 * 64 points to 4,577", "four-, five- and six-cylinder engines". Percentages are shared only by what is joined to them:
 * "rose 5 percent to 63" is no percentage.
 */
final class Ellipsis {
    /** Numbers that are farther apart count different things: "5 million dollars, and 12 in custody". */
    private static final BigDecimal NEAR = BigDecimal.valueOf(50);

    /** From the number to its change, and from the start of a change to its end, stand hardly more words. */
    private static final int REACH = 4;

    /** Nobody looks back over more numbers than these, or lists more with hanging hyphens. */
    private static final int MOST = 8;

    private final EllipticWords words;

    Ellipsis(EllipticWords words) {
        this.words = words;
    }

    /**
     * Index of the quantity that has what this one leaves out, or -1.
     *
     * @param dated tokens of dates
     */
    int sourceOf(Clause clause, int quantity, IntPredicate dated) {
        if (!isBare(clause, quantity)) {
            return -1;
        }
        int behind = behind(clause, quantity, MOST);
        return behind >= 0 ? behind : before(clause, quantity, dated);
    }

    private static boolean isBare(Clause clause, int quantity) {
        FoundQuantity found = clause.found().get(quantity);
        Numeral.Style style = found.numeral().style();
        return found.isCount()
                && found.quantity().unit() == null
                && found.quantity().value() != null
                && clause.phrases().get(quantity).isEmpty()
                && (style == Numeral.Style.DIGITS || style == Numeral.Style.WORDS);
    }

    /** "four-, five- and six-cylinder", "from 300 to 450 clubs", "at 16,369, up 58 points". */
    private int behind(Clause clause, int quantity, int most) {
        int next = quantity + 1;
        int end = clause.end(quantity);
        if (next >= clause.found().size() || most == 0) {
            return -1;
        }
        if (isHanging(clause, end)) {
            return isBare(clause, next) ? behind(clause, next, most - 1) : has(clause, next) ? next : -1;
        }
        boolean change = clause.is(clause.first(quantity) - 1, "from") && clause.is(end, "to");
        boolean adjacent = change && clause.first(next) == end + 1;
        int move = clause.is(end, ",") ? end + 1 : end;
        boolean moved = words.isMove(clause, move) && clause.first(next) == move + 1 && isCounted(clause, next);
        return moved || adjacent && has(clause, next) && isNear(clause, quantity, next) ? next : -1;
    }

    private static boolean isHanging(Clause clause, int token) {
        return clause.is(token, "-")
                && clause.text().isGlued(token)
                && (!clause.text().isGlued(token + 1) || clause.is(token + 1, ","));
    }

    private int before(Clause clause, int quantity, IntPredicate dated) {
        int start = words.startOfFillers(clause, clause.first(quantity));
        if (words.startBefore(clause, start, Use.LEVEL) < start) {
            return changed(clause, quantity, start - 1);
        }
        if (words.startBefore(clause, start, Use.COMPARED) < start) {
            return nearest(clause, quantity, false);
        }
        if (!isClosed(clause, clause.end(quantity), dated)) {
            return -1;
        }
        boolean joint = words.startBefore(clause, start, Use.JOINT) < start
                && !(clause.is(start - 1, ",") && clause.wordClass(clause.end(quantity)) == WordClass.PUNCTUATION);
        return joint ? nearest(clause, quantity, true) : parallel(clause, quantity);
    }

    /** "rose 64 points to 4,577", "from 21 miles to 23". */
    private static int changed(Clause clause, int quantity, int to) {
        int source = quantity - 1;
        if (source < 0 || !has(clause, source)) {
            return -1;
        }
        boolean from = clause.is(clause.first(source) - 1, "from") && to - clause.end(source) <= REACH;
        int end = clause.is(clause.end(source), ",") ? clause.end(source) + 1 : clause.end(source);
        boolean moved = end == to && isCounted(clause, source);
        return from && isNear(clause, quantity, source) || moved ? source : -1;
    }

    /** The nearest number before that has a noun or a unit and is of the same order. */
    private static int nearest(Clause clause, int quantity, boolean joined) {
        for (int before = quantity - 1; before >= Math.max(0, quantity - MOST); before--) {
            boolean aside = clause.is(clause.first(before) - 1, "(");
            boolean fits = joined || clause.found().get(before).quantity().kind() != FigureKind.PERCENT;
            if (!aside && has(clause, before) && isNear(clause, quantity, before)) {
                return fits ? before : -1;
            }
        }
        return -1;
    }

    /** "one index closed at 1,200 points, while the other closed at 3,400". */
    private static int parallel(Clause clause, int quantity) {
        int preposition = clause.first(quantity) - 1;
        if (clause.wordClass(preposition) != WordClass.PREPOSITION) {
            return -1;
        }
        String word = clause.text().lower(preposition);
        for (int source = quantity - 1; source >= Math.max(0, quantity - MOST); source--) {
            boolean same = isCounted(clause, source) && clause.is(clause.first(source) - 1, word);
            if (same && isNear(clause, quantity, source)) {
                return source;
            }
        }
        return -1;
    }

    /** What follows is no noun that the number could count: a date, a place, a stop. */
    private static boolean isClosed(Clause clause, int token, IntPredicate dated) {
        return switch (clause.wordClass(token)) {
            case PUNCTUATION, PREPOSITION, CONJUNCTION, SUBORDINATE, ADVERB, DETERMINER -> true;
            default -> dated.test(token);
        };
    }

    /** Whether a quantity names what it counts or is measured in. */
    private static boolean has(Clause clause, int quantity) {
        return switch (clause.found().get(quantity).quantity().kind()) {
            case COUNT -> isCounted(clause, quantity);
            case MEASURE, MONEY, PERCENT, DURATION -> true;
            default -> false;
        };
    }

    private static boolean isCounted(Clause clause, int quantity) {
        NounPhrase phrase = clause.phrases().get(quantity);
        return clause.found().get(quantity).isCount()
                && !phrase.isEmpty()
                && clause.wordClass(phrase.headToken()) == WordClass.OPEN;
    }

    private static boolean isNear(Clause clause, int one, int other) {
        BigDecimal a = magnitude(clause, one);
        BigDecimal b = magnitude(clause, other);
        return a.compareTo(b.multiply(NEAR)) <= 0 && b.compareTo(a.multiply(NEAR)) <= 0;
    }

    private static BigDecimal magnitude(Clause clause, int quantity) {
        Quantity found = clause.found().get(quantity).quantity();
        BigDecimal value = found.value() != null ? found.value() : found.high() != null ? found.high() : found.low();
        return value == null ? BigDecimal.ONE : value.abs();
    }
}
