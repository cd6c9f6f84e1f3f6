package org.tallywire.figure;

/** "the death toll from the quake rose to 41": the number that a toll is said to be. */
final class TollLinker {
    private final LinkWords words;

    TollLinker(LinkWords words) {
        this.words = words;
    }

    /** "number of schools that have had to close": so many words may stand between. */
    private static final int LONGEST_NAME = 8;

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
            } else if (clause.is(token, ";") || opensClause(clause, token)) {
                return;
            }
        }
    }

    /** "rose as more bodies were found", but not "gave the number of dead as nine". */
    private boolean opensClause(Clause clause, int token) {
        int next = clause.quantityAt(token + 1);
        boolean namesNumber = next >= 0
                && clause.phrases().get(next).isEmpty()
                && words.isTollPreposition(clause.text().lower(token));
        return clause.wordClass(token) == WordClass.SUBORDINATE && !namesNumber;
    }

    /** Whether words of an effect close the name of a toll: "the number of students kidnapped", "of people who died". */
    boolean isNamedBy(Occurrence at) {
        Clause clause = at.clause();
        int of = at.first() - 1;
        boolean isRelative = false;
        while (of > at.first() - LONGEST_NAME
                && clause.quantityAt(of) < 0
                && !clause.is(of, "of")
                && isInName(clause, of)) {
            isRelative |= clause.canBe(of, WordClass.RELATIVE);
            of--;
        }
        boolean isNoun = at.trigger().role() == Trigger.Role.PEOPLE;
        boolean isFinite = !isNoun && at.trigger().form() != Trigger.Form.PAST || isVerbal(clause, at.first() - 1);
        return of < at.first() - 1
                && (isRelative || !isFinite)
                && clause.is(of, "of")
                && clause.contains(of - 1)
                && words.isHeadOfToll(clause.text().lower(of - 1));
    }

    private static boolean isInName(Clause clause, int token) {
        return clause.wordClass(token) == WordClass.OPEN
                || clause.canBe(token, WordClass.RELATIVE)
                || clause.wordClass(token) == WordClass.DETERMINER
                || isVerbal(clause, token);
    }

    private static boolean isVerbal(Clause clause, int token) {
        return switch (clause.wordClass(token)) {
            case AUXILIARY_BE, AUXILIARY_HAVE, MODAL -> true;
            default -> clause.is(token, "to");
        };
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
