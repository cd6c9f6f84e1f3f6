package org.tallywire.figure;

/** The words that make a quantity part of one before it. */
final class Parts {
    private Parts() {}

    /** "including 3 children", "among them 3 children", "of whom 3 were children", ", 3 of them children". */
    static boolean isNamed(Clause clause, int quantity) {
        int before = clause.first(quantity) - 1;
        return isAfterIncluding(clause, before) || isOfWhom(clause, before) || isOfThem(clause, quantity);
    }

    static boolean isAfterIncluding(Clause clause, int before) {
        return clause.is(before, "including") || clause.is(before, "them") && clause.is(before - 1, "among");
    }

    /** "of whom", "of which", "among whom" right before. */
    static boolean isOfWhom(Clause clause, int before) {
        int at = before;
        while (clause.wordClass(at) == WordClass.RELATIVE) {
            at--;
        }
        return at < before && (clause.is(at, "of") || clause.is(at, "among"));
    }

    /** "12 of them", "12 of whom". */
    static boolean isOfThem(Clause clause, int quantity) {
        NounPhrase phrase = clause.phrases().get(quantity);
        if (!phrase.partitive() || phrase.isEmpty()) {
            return false;
        }
        WordClass wordClass = clause.wordClass(phrase.firstToken());
        return wordClass == WordClass.PRONOUN || wordClass == WordClass.RELATIVE;
    }
}
