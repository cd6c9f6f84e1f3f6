package org.tallywire.figure;

import org.jspecify.annotations.Nullable;

/**
 * The auxiliaries and adverbs right before a trigger: "were later found", "had been", "is believed to have been".
 *
 * @param start its first token; equal to {@code end} where there are none
 * @param end the trigger's first token
 */
record VerbGroup(Clause clause, int start, int end) {
    /** Between the auxiliary and a verb that is joined to its own hardly more words stand. */
    private static final int REACH = 12;

    static VerbGroup before(Clause clause, int trigger, LinkWords words) {
        int at = trigger - 1;
        while (clause.contains(at)
                && (clause.quantityAt(at) < 0 && belongs(clause, at, trigger, words) || clause.isLoneOrdinal(at))) {
            at--;
        }
        return new VerbGroup(clause, at + 1, trigger);
    }

    /**
     * The group of the verb that a conjunction joins this one to: "were arrested on Monday and charged".
     *
     * @return null where the verb is not joined to a passive one
     */
    static @Nullable VerbGroup joined(Clause clause, int trigger, LinkWords words) {
        int conjunction = before(clause, trigger, words).start() - 1;
        if (clause.wordClass(conjunction) != WordClass.CONJUNCTION || clause.is(conjunction, "or")) {
            return null;
        }
        for (int at = conjunction - 1; at > conjunction - REACH && clause.contains(at); at--) {
            switch (clause.wordClass(at)) {
                case AUXILIARY_BE -> {
                    return before(clause, at + 1, words);
                }
                case SUBORDINATE, RELATIVE, COMITATIVE -> {
                    return null;
                }
                default -> {
                    if (clause.is(at, ",") || clause.is(at, ";")) {
                        return null;
                    }
                }
            }
        }
        return null;
    }

    private static boolean belongs(Clause clause, int at, int trigger, LinkWords words) {
        return switch (clause.wordClass(at)) {
            case AUXILIARY_BE, AUXILIARY_HAVE, MODAL, ADVERB, NEGATION -> true;
            case PREPOSITION -> clause.is(at, "to");
            case VERB, OPEN ->
                words.isAdverb(clause.text().lower(at))
                        || isReportedPassive(clause, at, trigger, words)
                        || isLinking(clause, at, trigger, words);
            default -> false;
        };
    }

    /** "were believed to have been killed", "are feared dead", "were later found murdered". */
    private static boolean isReportedPassive(Clause clause, int at, int trigger, LinkWords words) {
        if (!words.isParticiple(clause.text().lower(at))) {
            return false;
        }
        int before = at - 1;
        while (clause.wordClass(before) == WordClass.ADVERB) {
            before--;
        }
        return (clause.is(at + 1, "to") || at + 1 == trigger) && clause.wordClass(before) == WordClass.AUXILIARY_BE;
    }

    /** "remain kidnapped". */
    private static boolean isLinking(Clause clause, int at, int trigger, LinkWords words) {
        boolean last = at + 1 == trigger || clause.wordClass(at + 1) == WordClass.ADVERB;
        return last && words.isLinking(clause.text().lower(at));
    }

    boolean has(WordClass wordClass) {
        for (int at = start; at < end; at++) {
            if (clause.wordClass(at) == wordClass) {
                return true;
            }
        }
        return false;
    }

    /** A form of "be", or a verb that joins subject and state as it does. */
    boolean isPassive(LinkWords words) {
        for (int at = start; at < end; at++) {
            if (clause.wordClass(at) == WordClass.AUXILIARY_BE
                    || words.isLinking(clause.text().lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** A word right before the trigger that makes a state of it: "left wounded", "with ... dead". */
    boolean followsCopula(LinkWords words) {
        return clause.contains(end - 1) && words.isCopula(clause.text().lower(end - 1));
    }
}
