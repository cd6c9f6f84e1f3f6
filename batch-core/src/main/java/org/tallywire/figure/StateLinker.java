package org.tallywire.figure;

/** Participles and states: "12 people killed in", "12 were dead", "among the wounded", "12 wounded soldiers". */
final class StateLinker {
    private final LinkWords words;

    StateLinker(LinkWords words) {
        this.words = words;
    }

    void link(Occurrence at) {
        if (at.isInsidePhrase() || among(at) || ofThose(at) || named(at) || joined(at) || adjacent(at)) {
            return;
        }
        VerbGroup group = VerbGroup.before(at.clause(), at.first(), words);
        boolean predicate = group.isPassive(words) || group.followsCopula(words);
        if (predicate && !at.giveSubject(group.start(), 0.8, Construction.PREDICATE)) {
            inverted(at);
        }
    }

    /** "Two officers are among the wounded", "among the dead were two girls". */
    boolean among(Occurrence at) {
        Clause clause = at.clause();
        boolean among = clause.is(at.first() - 1, "the") && clause.is(at.first() - 2, "among");
        if (among) {
            at.giveSubject(at.first() - 2, 0.75, Construction.AMONG);
            if (clause.contains(at.end()) && words.isExistence(clause.text().lower(at.end()))) {
                exist(at);
                return true;
            }
            int next = afterBe(clause, at.end());
            int named = clause.is(at.end(), ",") ? at.end() + 1 : next;
            if (named > at.end() && clause.quantityAt(named) >= 0) {
                at.give(clause.quantityAt(named), 0.75, Construction.AMONG);
            }
        }
        return among;
    }

    /** {@code entre los muertos hay 3 niños y 2 mujeres}. */
    private static void exist(Occurrence at) {
        for (ObjectFinder.Found found : ObjectFinder.from(at.clause(), at.end() + 1)) {
            at.give(found.quantity(), 0.75, Construction.AMONG);
        }
    }

    /** "Of the dead, five were children", "among the wounded, two are soldiers". */
    private static boolean ofThose(Occurrence at) {
        Clause clause = at.clause();
        int before = clause.is(at.first() - 1, "the") ? at.first() - 2 : at.first() - 1;
        boolean leads = clause.is(before, "of") && before == clause.sentence().firstToken();
        if (!leads || !clause.is(at.end(), ",")) {
            return false;
        }
        for (ObjectFinder.Found found : ObjectFinder.from(clause, at.end() + 1)) {
            at.give(found.quantity(), 0.7, Construction.OF_THOSE);
        }
        return true;
    }

    /** "The dead were two farmers and a cook", "the injured include 12 pupils". */
    private static boolean named(Occurrence at) {
        Clause clause = at.clause();
        if (!clause.is(at.first() - 1, "the")) {
            return false;
        }
        int next = afterBe(clause, at.end());
        boolean includes = clause.is(at.end(), "include") || clause.is(at.end(), "included");
        int list = includes ? at.end() + 1 : next;
        if (list == at.end() || clause.wordClass(list) == WordClass.VERB) {
            return false;
        }
        for (ObjectFinder.Found found : ObjectFinder.from(clause, list)) {
            at.give(found.quantity(), 0.72, Construction.NAMED);
        }
        return true;
    }

    private static int afterBe(Clause clause, int token) {
        int next = token;
        while (clause.wordClass(next) == WordClass.AUXILIARY_BE || clause.wordClass(next) == WordClass.ADVERB) {
            next++;
        }
        return next;
    }

    /** Right after the quantity: "12 people killed in", "30 wounded"; or after a comma that sets it off. */
    boolean adjacent(Occurrence at) {
        Clause clause = at.clause();
        int before = at.first() - 1;
        while (clause.wordClass(before) == WordClass.ADVERB && clause.quantityAt(before) < 0
                || clause.isLoneOrdinal(before)) {
            before--;
        }
        int quantity = clause.quantityAt(before);
        if (quantity < 0) {
            return adjacentInList(at, before) || apposed(at, before);
        }
        at.give(quantity, 0.88, Construction.PARTICIPLE);
        for (int listed : SubjectFinder.before(clause, at.first()).quantities()) {
            at.give(listed, 0.6, Construction.PARTICIPLE_LIST);
        }
        return true;
    }

    /** "12 dead or wounded", "five killed and wounded": the second state shares the quantity of the first. */
    private static boolean adjacentInList(Occurrence at, int before) {
        Clause clause = at.clause();
        int quantity = clause.wordClass(before) == WordClass.CONJUNCTION ? clause.quantityAt(before - 2) : -1;
        if (quantity >= 0 && clause.end(quantity) == before - 1) {
            at.give(quantity, 0.3, Construction.PARTICIPLE_LIST);
            return true;
        }
        return false;
    }

    /** "seven students, kidnapped by gunmen, are still missing". */
    private static boolean apposed(Occurrence at, int comma) {
        Clause clause = at.clause();
        int quantity = clause.is(comma, ",") ? clause.quantityAt(comma - 1) : -1;
        if (quantity < 0 || clause.wordClass(at.end()) != WordClass.PREPOSITION) {
            return false;
        }
        at.give(quantity, 0.75, Construction.APPOSED_PARTICIPLE);
        return true;
    }

    /** "12 people were arrested on Monday and charged", "are missing and presumed dead". */
    boolean joined(Occurrence at) {
        VerbGroup group = VerbGroup.joined(at.clause(), at.first(), words);
        return group != null && at.giveSubject(group.start(), 0.78, Construction.JOINED_VERB);
    }

    /** "also killed were 12 people". */
    void invertedWithBe(Occurrence at) {
        if (at.clause().wordClass(at.end()) == WordClass.AUXILIARY_BE) {
            inverted(at);
        }
    }

    /** A verb whose subject stands behind it as a rule: {@code murieron 12 pasajeros}. */
    private boolean leads(Clause clause, int token) {
        return clause.contains(token) && words.isLeadingVerb(clause.text().lower(token));
    }

    /** "killed were 12 people", "among them died 12 people": the subject stands after its verb. */
    void inverted(Occurrence at) {
        Clause clause = at.clause();
        int next = afterBe(clause, at.end());
        int quantity = clause.quantityAt(next);
        boolean opens = next == at.end() && (leads(clause, at.first()) || leads(clause, at.first() - 1));
        double strength = opens ? 0.82 : 0.74;
        if (quantity >= 0) {
            for (ObjectFinder.Found found : ObjectFinder.from(clause, next)) {
                at.give(found.quantity(), found.first() ? strength : 0.55, Construction.INVERTED);
            }
        }
    }
}
