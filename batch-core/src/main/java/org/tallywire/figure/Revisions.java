package org.tallywire.figure;

import java.util.Optional;
import org.tallywire.figure.Relation.Kind;

/**
 * "rose to 41 from 37", "up from 12": the number after "from" is the older one, which the other revises; "41, not 37": so
 * is the one after "not".
 */
final class Revisions {
    /** "to 41 on Tuesday evening, up from 37": so many words may stand between. */
    private static final int REACH = 7;

    private Revisions() {}

    static Optional<Tie> of(Clause clause, int quantity, ChangeWords changes) {
        boolean isPutRight = quantity + 1 < clause.found().size() && Contrast.isReplaced(clause, quantity + 1);
        return isPutRight ? Optional.of(tie(clause, quantity + 1)) : fromOlder(clause, quantity, changes);
    }

    private static Tie tie(Clause clause, int older) {
        Relation revises =
                new Relation(Kind.REVISES, clause.found().get(older).quantity().span());
        return new Tie(revises, "revision", null);
    }

    private static Optional<Tie> fromOlder(Clause clause, int quantity, ChangeWords changes) {
        for (int other = Math.max(0, quantity - 1);
                other < Math.min(clause.found().size(), quantity + 2);
                other++) {
            boolean from = other != quantity
                    && clause.is(clause.first(other) - 1, "from")
                    && !clause.is(clause.first(quantity) - 1, "from")
                    && clause.found().get(other).quantity().kind()
                            == clause.found().get(quantity).quantity().kind();
            if (from && isNear(clause, quantity, other) && isChange(clause, quantity, other, changes)) {
                return Optional.of(tie(clause, other));
            }
        }
        return Optional.empty();
    }

    /** "up from", "to 41 from 37": a word of change stands between, or the two are ends of one way. */
    private static boolean isChange(Clause clause, int quantity, int other, ChangeWords changes) {
        int before = clause.first(quantity) - 1;
        if (clause.is(before, "to")) {
            return true;
        }
        for (int at = clause.end(quantity); at < clause.first(other); at++) {
            if (changes.words().contains(clause.text().lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but a change word and a comma stands between the two: "to 41, up from 37". */
    private static boolean isNear(Clause clause, int quantity, int other) {
        return other > quantity
                ? clause.first(other) - clause.end(quantity) <= REACH
                : clause.is(clause.first(quantity) - 1, "to") && clause.first(quantity) - clause.end(other) <= 3;
    }
}
