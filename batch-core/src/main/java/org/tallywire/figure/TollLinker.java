package org.tallywire.figure;

/** "the death toll from the quake rose to 41": the number that a toll is said to be. */
final class TollLinker {
    private final LinkWords words;

    TollLinker(LinkWords words) {
        this.words = words;
    }

    /** "number of civilian aid workers killed": so many words may stand between. */
    private static final int LONGEST_NAME = 5;

    void link(Occurrence at) {
        Clause clause = at.clause();
        before(at);
        for (int token = at.end(); clause.contains(token); token++) {
            int quantity = clause.quantityAt(token);
            if (quantity >= 0) {
                if (isPredicate(at, quantity)) {
                    at.give(quantity, 0.87, Construction.TOLL);
                }
                token = clause.end(quantity) - 1;
            } else if (clause.is(token, ";") || clause.wordClass(token) == WordClass.SUBORDINATE) {
                return;
            }
        }
    }

    /** Whether a participle closes the name of a toll: "the number of students kidnapped". */
    boolean isNamedBy(Occurrence at) {
        Clause clause = at.clause();
        int of = at.first() - 1;
        while (of > at.first() - LONGEST_NAME && clause.wordClass(of) == WordClass.OPEN && clause.quantityAt(of) < 0) {
            of--;
        }
        return of < at.first() - 1
                && clause.is(of, "of")
                && clause.contains(of - 1)
                && words.isHeadOfToll(clause.text().lower(of - 1));
    }

    /** "raised to 58 the number of dead", {@code elevó a 58 el número de muertos}: right before the toll. */
    private void before(Occurrence at) {
        Clause clause = at.clause();
        int article = at.first() - 1;
        int quantity = clause.wordClass(article) == WordClass.DETERMINER ? clause.quantityAt(article - 1) : -1;
        if (quantity >= 0
                && clause.end(quantity) == article
                && clause.is(clause.first(quantity) - 1, "to")
                && clause.phrases().get(quantity).isEmpty()) {
            at.give(quantity, 0.85, Construction.TOLL);
        }
    }

    private boolean isPredicate(Occurrence at, int quantity) {
        Clause clause = at.clause();
        int before = clause.first(quantity) - 1;
        if (!clause.contains(before)) {
            return false;
        }
        String lower = clause.text().lower(before);
        if (words.isTollPreposition(lower)) {
            return true;
        }
        return switch (clause.wordClass(before)) {
            case PREPOSITION -> false;
            case AUXILIARY_BE, VERB -> true;
            case OPEN -> words.isParticiple(lower) || before == at.end() - 1 || words.isTollVerb(lower);
            default -> before < at.end();
        };
    }
}
