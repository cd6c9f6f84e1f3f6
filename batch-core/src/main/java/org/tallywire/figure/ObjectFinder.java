package org.tallywire.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quantities that are the object of a verb, walking to the right: the noun phrase after it and what "and" and
 * commas join to it, over prepositional phrases, up to the next verb.
 */
final class ObjectFinder {
    private ObjectFinder() {}

    /**
     * A quantity in an object.
     *
     * @param first whether it is the first noun phrase after the verb
     */
    record Found(int quantity, boolean first) {}

    /** The quantities in the object that starts at {@code token}, in order. */
    static List<Found> from(Clause clause, int token) {
        List<Found> objects = new ArrayList<>();
        boolean inPrepositional = false;
        boolean first = true;
        int at = token;
        while (clause.contains(at)) {
            int quantity = clause.quantityAt(at);
            if (quantity >= 0) {
                if (!inPrepositional) {
                    objects.add(new Found(quantity, first));
                }
                first = false;
                at = Math.max(at + 1, clause.end(quantity));
                continue;
            }
            WordClass wordClass = clause.wordClass(at);
            if (endsObject(clause, at, wordClass)) {
                break;
            }
            if (wordClass == WordClass.PREPOSITION) {
                inPrepositional = !isTransparent(clause, at);
                first &= !inPrepositional;
            } else if (clause.isJoint(at) || clause.is(at, ",")) {
                inPrepositional = false;
            } else if (wordClass == WordClass.OPEN) {
                first &= clause.is(at, "people") || clause.wordClass(at + 1) == WordClass.PREPOSITION;
            }
            at++;
        }
        return objects;
    }

    private static boolean endsObject(Clause clause, int at, WordClass wordClass) {
        return switch (wordClass) {
            case VERB, AUXILIARY_BE, AUXILIARY_HAVE, MODAL, RELATIVE, SUBORDINATE -> true;
            case PUNCTUATION -> clause.is(at, ";") || clause.is(at, ":") || clause.is(at, ".");
            default -> false;
        };
    }

    /** "a group of 12", "12 people, including 3 children": the number behind the preposition belongs to the object. */
    private static boolean isTransparent(Clause clause, int preposition) {
        return clause.is(preposition, "of") || clause.is(preposition, "including") || clause.is(preposition, "besides");
    }
}
