package org.tallywire.figure;

import java.util.Optional;
import org.tallywire.figure.Relation.Kind;

/** "rose to 41 from 37", "up from 12": the number after "from" is the older one, which the other revises. */
final class Revisions {
    private Revisions() {}

    static Optional<Tie> of(Clause clause, int quantity) {
        for (int other = Math.max(0, quantity - 1);
                other < Math.min(clause.found().size(), quantity + 2);
                other++) {
            boolean from = other != quantity
                    && clause.is(clause.first(other) - 1, "from")
                    && !clause.is(clause.first(quantity) - 1, "from")
                    && clause.found().get(other).quantity().kind()
                            == clause.found().get(quantity).quantity().kind();
            if (from && isNear(clause, quantity, other)) {
                Relation revises = new Relation(
                        Kind.REVISES, clause.found().get(other).quantity().span());
                return Optional.of(new Tie(revises, "revision", null));
            }
        }
        return Optional.empty();
    }

    /** Nothing but a change word and a comma stands between the two: "to 41, up from 37". */
    private static boolean isNear(Clause clause, int quantity, int other) {
        return other > quantity
                ? clause.first(other) - clause.end(quantity) <= 5
                : clause.is(clause.first(quantity) - 1, "to") && clause.first(quantity) - clause.end(other) <= 3;
    }
}
