package org.tallywire.figure;

import org.tallywire.figure.Trigger.Form;

/** Verbs that tell what happened: to their object ("killed 12"), their subject ("12 died"), or by voice. */
final class VerbLinker {
    private final LinkWords words;
    private final StateLinker states;

    VerbLinker(LinkWords words, StateLinker states) {
        this.words = words;
        this.states = states;
    }

    /** A verb whose object is affected when it is active, and whose subject is when it is passive. */
    void voiced(Occurrence at) {
        if (at.isInsidePhrase() || at.clause().is(at.end(), "of")) {
            return;
        }
        if (at.trigger().form() == Form.PAST) {
            past(at);
        } else if (startsObject(at.clause(), afterJoinedVerb(at))) {
            at.giveObject(afterJoinedVerb(at));
        }
    }

    private void past(Occurrence at) {
        VerbGroup group = VerbGroup.before(at.clause(), at.first(), words);
        boolean object = startsObject(at.clause(), at.end());
        if (group.isPassive(words) || group.followsCopula(words) && !object) {
            passive(at, group);
        } else if (startsObject(at.clause(), afterJoinedVerb(at)) && !standsAfterQuantityAlone(at)) {
            at.giveObject(afterJoinedVerb(at));
        } else if (!states.joined(at) && !group.has(WordClass.AUXILIARY_HAVE) && !states.adjacent(at)) {
            states.invertedWithBe(at);
        }
    }

    private void passive(Occurrence at, VerbGroup group) {
        if (states.among(at)) {
            return;
        }
        if (!at.giveSubject(group.start(), 0.85, Construction.PASSIVE_SUBJECT)) {
            states.inverted(at);
        }
    }

    /** "killed or maimed 12 people": the object of both stands after the second. */
    private static int afterJoinedVerb(Occurrence at) {
        Clause clause = at.clause();
        boolean joined = clause.wordClass(at.end()) == WordClass.CONJUNCTION && clause.quantityAt(at.end()) < 0;
        return joined && clause.quantityAt(at.end() + 2) >= 0 && clause.quantityAt(at.end() + 1) < 0
                ? at.end() + 2
                : at.end();
    }

    void intransitive(Occurrence at) {
        if (at.isInsidePhrase()) {
            return;
        }
        VerbGroup group = VerbGroup.before(at.clause(), at.first(), words);
        if (!at.giveSubject(group.start(), 0.8, Construction.SUBJECT)) {
            states.inverted(at);
        }
    }

    /** "seven wounded the ...": a number without a noun before the verb is hardly its subject. */
    private static boolean standsAfterQuantityAlone(Occurrence at) {
        int quantity = at.clause().quantityAt(at.first() - 1);
        return quantity >= 0
                && at.clause().phrases().get(quantity).isEmpty()
                && !at.clause().isLoneOrdinal(at.first() - 1);
    }

    /** Whether an object can start here: a quantity, an article or a name. */
    private static boolean startsObject(Clause clause, int token) {
        if (clause.quantityAt(token) >= 0) {
            return true;
        }
        return switch (clause.wordClass(token)) {
            case DETERMINER, PRONOUN -> true;
            case OPEN -> clause.contains(token);
            default -> false;
        };
    }
}
