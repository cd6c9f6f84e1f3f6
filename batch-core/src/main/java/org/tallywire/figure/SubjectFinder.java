package org.tallywire.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quantities that are the subject of a verb group, walking to the left: over adverbs, prepositional phrases,
 * relative clauses and appositions, to the nearest noun phrase of its own; and from there over its coordinations.
 */
final class SubjectFinder {
    private final Clause clause;
    private boolean relative;
    private boolean crossedComma;

    private SubjectFinder(Clause clause) {
        this.clause = clause;
    }

    /**
     * The quantities in a subject, nearest first.
     *
     * @param relative whether a relative pronoun stands for them: "12 people who were killed"
     */
    record Subject(List<Integer> quantities, boolean relative) {}

    /** The subject of the verb group that starts at {@code token}. */
    static Subject before(Clause clause, int token) {
        SubjectFinder walk = new SubjectFinder(clause);
        int nearest = wholeOf(clause, walk.nearest(token - 1));
        List<Integer> subjects = new ArrayList<>();
        if (nearest >= 0) {
            subjects.add(nearest);
            addCoordinated(clause, nearest, subjects);
        }
        return new Subject(subjects, walk.relative);
    }

    /** "22 civilians, including eight children and two nurses, were killed": the 22. */
    private static int wholeOf(Clause clause, int nearest) {
        int part = nearest;
        while (part > 0 && clause.isJoint(clause.first(part) - 1) && clause.end(part - 1) == clause.first(part) - 1) {
            part--;
        }
        if (part < 1 || !Parts.isAfterIncluding(clause, clause.first(part) - 1)) {
            return nearest;
        }
        int comma = clause.first(part) - (clause.is(clause.first(part) - 1, "them") ? 3 : 2);
        boolean isSetOff = clause.is(comma, ",") && clause.end(part - 1) == comma;
        return isSetOff && RelationFinder.canHold(clause, part - 1, part) ? part - 1 : nearest;
    }

    private int nearest(int from) {
        int at = from;
        boolean crossed = false;
        while (clause.contains(at)) {
            int quantity = clause.quantityAt(at);
            if (quantity >= 0) {
                if (relative || !isGoverned(clause, quantity) || !crossed && isOfOwnClause(clause, quantity)) {
                    return relative ? quantity : outermost(quantity);
                }
                crossed = true;
                at = clause.first(quantity) - 2;
                continue;
            }
            if (clause.canBe(at, WordClass.RELATIVE)) {
                relative |= clause.quantityAt(clause.is(at - 1, ",") ? at - 2 : at - 1) >= 0;
                at--;
                continue;
            }
            switch (clause.wordClass(at)) {
                case ADVERB, NEGATION, AUXILIARY_BE, AUXILIARY_HAVE, MODAL -> at--;
                case PUNCTUATION -> {
                    int opening = openingBracket(clause, at);
                    if (opening >= 0) {
                        at = opening - 1;
                        continue;
                    }
                    if (clause.is(at, ";") || clause.is(at, ":")) {
                        return -1;
                    }
                    crossedComma |= clause.isComma(at);
                    at = beforeContrast(clause, at);
                }
                case RELATIVE, PREPOSITION -> at--;
                case VERB -> {
                    crossed = true;
                    at = beforeRelative(clause, at);
                }
                case SUBORDINATE, CONJUNCTION, COMITATIVE -> {
                    return -1;
                }
                default -> {
                    int next = beforeOtherNoun(clause, at, crossedComma);
                    crossed |= clause.quantityAt(next) < 0;
                    at = next;
                }
            }
        }
        return -1;
    }

    /** "46 inmates, and not 43 as was said at first, escaped": to before the comma that opens what is put right. */
    private static int beforeContrast(Clause clause, int closing) {
        for (int at = closing - 1; at > Math.max(clause.sentence().firstToken(), closing - 12); at--) {
            int quantity = clause.quantityAt(at);
            if (quantity >= 0 && !clause.isLoneOrdinal(at)) {
                int not = clause.first(quantity) - 1;
                int opening = clause.isJoint(not - 1) ? not - 2 : not - 1;
                return Contrast.isReplaced(clause, quantity) && clause.is(opening, ",") ? opening - 1 : closing - 1;
            }
            if (clause.is(at, ",")) {
                return closing - 1;
            }
        }
        return closing - 1;
    }

    /** "five of the 12 drivers died": the five. */
    private int outermost(int quantity) {
        int before = beforeDeterminers(clause, quantity);
        int outer = clause.is(before, "of") ? clause.quantityAt(before) : -1;
        return outer >= 0 && outer != quantity ? outermost(outer) : quantity;
    }

    /** Governed by a preposition: "12 people in 3 villages" — the villages are not the subject. */
    private static boolean isGoverned(Clause clause, int quantity) {
        int before = beforeDeterminers(clause, quantity);
        if (clause.wordClass(before) != WordClass.PREPOSITION || clause.is(before, "including")) {
            return false;
        }
        boolean ofGroup = clause.is(before, "of")
                && clause.quantityAt(before - 1) < 0
                && clause.wordClass(before - 1) == WordClass.OPEN
                && !clause.isPerson(before - 1);
        boolean oneOf = clause.is(before, "of") && clause.quantityAt(before) >= 0;
        return !ofGroup && !oneOf;
    }

    /** "after two women were killed": the preposition governs the whole clause. */
    private static boolean isOfOwnClause(Clause clause, int quantity) {
        return clause.canBe(beforeDeterminers(clause, quantity), WordClass.SUBORDINATE);
    }

    private static int beforeDeterminers(Clause clause, int quantity) {
        int before = clause.first(quantity) - 1;
        while (clause.wordClass(before) == WordClass.DETERMINER) {
            before--;
        }
        return before;
    }

    /** From a verb to before the relative pronoun that opens its clause; out of the sentence where there is none. */
    private static int beforeRelative(Clause clause, int verb) {
        for (int at = verb - 1; at >= Math.max(clause.sentence().firstToken(), verb - 6); at--) {
            WordClass wordClass = clause.wordClass(at);
            if (wordClass == WordClass.RELATIVE) {
                return at - 1;
            }
            if (wordClass == WordClass.VERB || wordClass == WordClass.CONJUNCTION) {
                break;
            }
        }
        return -1;
    }

    /**
     * From the last word of a noun phrase without a number to where the search goes on: before the preposition that
     * governs it, before the comma that opens it as an apposition, or before the relative pronoun that opens its clause;
     * out of the sentence where it is the subject itself.
     */
    private static int beforeOtherNoun(Clause clause, int last, boolean crossedComma) {
        int at = last;
        while (clause.contains(at)
                && clause.quantityAt(at) < 0
                && (isNominal(clause.wordClass(at)) || clause.isQuote(at))) {
            at--;
        }
        if (!clause.contains(at)) {
            return -1;
        }
        if (clause.quantityAt(at) >= 0) {
            return at;
        }
        if (clause.isJoint(at)) {
            return beforeConjunction(clause, at, crossedComma);
        }
        if (clause.wordClass(at) == WordClass.PREPOSITION || clause.canBe(at, WordClass.RELATIVE)) {
            return clause.canBe(at, WordClass.RELATIVE) ? at : at - 1;
        }
        if (clause.wordClass(at) == WordClass.VERB) {
            return beforeRelative(clause, at);
        }
        return beforeApposition(clause, at, crossedComma);
    }

    /** "five policemen and a civilian were": the quantity is one of several subjects. */
    private static int beforeConjunction(Clause clause, int conjunction, boolean crossedComma) {
        int at = conjunction;
        while (clause.isJoint(at) || clause.is(at, ",")) {
            at--;
        }
        if (clause.quantityAt(at) >= 0) {
            return at;
        }
        int antecedent = antecedentOfClauseBefore(clause, at);
        return antecedent >= 0 ? antecedent : beforeApposition(clause, at, crossedComma);
    }

    /** "two guards who worked at the gate and a driver were": to the last token of the guards, or -1. */
    private static int antecedentOfClauseBefore(Clause clause, int last) {
        for (int at = last; at > Math.max(clause.sentence().firstToken(), last - 12); at--) {
            if (clause.quantityAt(at) >= 0
                    || clause.wordClass(at) == WordClass.PUNCTUATION
                    || clause.wordClass(at) == WordClass.SUBORDINATE) {
                return -1;
            }
            if (clause.canBe(at, WordClass.RELATIVE)) {
                return clause.quantityAt(at - 1) >= 0 ? at - 1 : -1;
            }
        }
        return -1;
    }

    /** The bracket that a closing one belongs to, at most forty tokens before it; -1 for any other token. */
    private static int openingBracket(Clause clause, int token) {
        String opening = clause.is(token, ")") ? "(" : clause.is(token, "]") ? "[" : null;
        if (opening == null) {
            return -1;
        }
        for (int at = token - 1; at >= Math.max(clause.sentence().firstToken(), token - 40); at--) {
            if (clause.is(at, opening)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isNominal(WordClass wordClass) {
        return wordClass == WordClass.OPEN || wordClass == WordClass.DETERMINER || wordClass == WordClass.PRONOUN;
    }

    /**
     * "12 people, mostly women and children, were": to before the comma that follows the quantity. Where no second comma
     * closes the apposition, an adverb must open it.
     */
    private static int beforeApposition(Clause clause, int from, boolean closed) {
        for (int at = from; clause.contains(at); at--) {
            if (clause.isComma(at)) {
                boolean opened = closed || clause.wordClass(at + 1) == WordClass.ADVERB;
                boolean noun = clause.quantityAt(at - 1) >= 0 || isNominal(clause.wordClass(at - 1));
                return opened && noun ? at - 1 : -1;
            }
            WordClass wordClass = clause.wordClass(at);
            boolean inside = isNominal(wordClass)
                    || wordClass == WordClass.ADVERB
                    || wordClass == WordClass.CONJUNCTION
                    || wordClass == WordClass.PREPOSITION;
            if (!inside || clause.quantityAt(at) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** "Two soldiers, a driver and three civilians were": the quantities that "and" and commas join to the left. */
    private static void addCoordinated(Clause clause, int nearest, List<Integer> subjects) {
        int current = nearest;
        while (true) {
            int at = clause.first(current) - 1;
            boolean joined = false;
            while (clause.isJoint(at) || clause.isComma(at) || clause.isDash(at)) {
                joined = true;
                int opening = openingBracket(clause, at);
                at = opening >= 0 ? opening - 1 : at - 1;
            }
            int next = joined ? clause.quantityAt(at) : -1;
            if (next < 0 || next == current || isGoverned(clause, next) && !isOfOwnClause(clause, next)) {
                return;
            }
            subjects.add(next);
            current = next;
        }
    }
}
