package org.tallywire.figure;

import java.util.List;

/** Nouns that tell what happened: counted themselves ("12 deaths"), or with the counted behind them ("the death of 12"). */
final class NounLinker {
    /** Between "the murder" and "of twelve people" hardly more words stand: "on the evening of 27 February". */
    private static final int REACH = 10;

    private NounLinker() {}

    static void people(Occurrence at) {
        Clause clause = at.clause();
        int quantity = clause.quantityAt(at.first());
        if (quantity >= 0) {
            NounPhrase phrase = clause.phrases().get(quantity);
            boolean counted = at.first() <= phrase.headToken() && phrase.headToken() < at.end() && !phrase.partitive();
            if (counted) {
                at.giveCounted(quantity, 0.7, Construction.COUNTED_NOUN);
            }
        } else if (clause.quantityAt(at.first() - 1) >= 0
                && clause.end(clause.quantityAt(at.first() - 1)) == at.first()) {
            at.give(clause.quantityAt(at.first() - 1), 0.88, Construction.COUNTED_NOUN);
        } else {
            peopleBehind(at);
        }
    }

    /** "raised to 31 the dead", {@code ya son 31 los muertos}: the people stand behind their number. */
    private static void peopleBehind(Occurrence at) {
        Clause clause = at.clause();
        int article = at.first() - 1;
        int quantity = clause.is(article, "the") ? clause.quantityAt(article - 1) : -1;
        if (quantity < 0
                || clause.end(quantity) != article
                || !clause.phrases().get(quantity).isEmpty()) {
            return;
        }
        int before = clause.first(quantity) - 1;
        if (clause.is(before, "to") || clause.wordClass(before) == WordClass.AUXILIARY_BE) {
            at.give(quantity, 0.8, Construction.COUNTED_NOUN);
        }
    }

    static void act(Occurrence at) {
        int object = objectOf(at);
        if (object >= 0) {
            for (ObjectFinder.Found found : ObjectFinder.from(at.clause(), object)) {
                at.give(found.quantity(), found.first() ? 0.86 : 0.5, Construction.ACT_OF);
            }
        } else {
            genitive(at);
        }
    }

    /** Where what the act was done to starts: after "of", directly or behind an adverbial; -1 where there is none. */
    private static int objectOf(Occurrence at) {
        Clause clause = at.clause();
        int next = afterMarks(clause, afterJoinedAct(at));
        if (clause.is(next, "of")) {
            return next + 1;
        }
        if (clause.wordClass(next) != WordClass.PREPOSITION || clause.quantityAt(next) >= 0) {
            return -1;
        }
        for (int token = next; token < next + REACH && clause.contains(token); token++) {
            switch (clause.wordClass(token)) {
                case VERB, AUXILIARY_BE, AUXILIARY_HAVE, MODAL, RELATIVE, SUBORDINATE, CONJUNCTION, PUNCTUATION -> {
                    return -1;
                }
                default -> {}
            }
            int quantity = clause.is(token, "of") ? clause.quantityAt(token + 1) : -1;
            if (quantity >= 0 && clause.found().get(quantity).isCount()) {
                return token + 1;
            }
        }
        return -1;
    }

    /** "the kidnapping and murder of 12 people": the words behind the second belong to the first as well. */
    private static int afterJoinedAct(Occurrence at) {
        Clause clause = at.clause();
        boolean joined = clause.wordClass(at.end()) == WordClass.CONJUNCTION
                && clause.wordClass(at.end() + 1) == WordClass.OPEN
                && clause.quantityAt(at.end() + 1) < 0
                && clause.is(at.end() + 2, "of");
        return joined ? at.end() + 2 : at.end();
    }

    /** Over brackets and quotation marks. */
    private static int afterMarks(Clause clause, int token) {
        int at = token;
        while (clause.isQuote(at) || clause.is(at, "[") || clause.is(at, "(")) {
            at++;
        }
        return at;
    }

    /** "the 12 farmers' murder". */
    private static void genitive(Occurrence at) {
        Clause clause = at.clause();
        for (int mark : List.of(at.first() - 1, at.first() - 2)) {
            boolean possessive = clause.is(mark, "'") || clause.is(mark, "’") || clause.is(mark, "'s");
            int quantity = possessive ? clause.quantityAt(mark - 1) : -1;
            if (quantity >= 0 && clause.quantityAt(at.first()) < 0) {
                at.give(quantity, 0.8, Construction.GENITIVE);
                return;
            }
        }
    }
}
