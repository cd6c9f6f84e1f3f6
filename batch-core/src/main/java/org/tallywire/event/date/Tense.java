package org.tallywire.event.date;

/** Whether the words around a date speak of what was or of what will be. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final int REACH = 14;

    /** The nearest sign of tense in the same sentence; of two equally near ones, the one before the date. */
    static Tense around(DateText text, Found found) {
        if (isOpenEnd(text, found)) {
            return FUTURE;
        }
        for (int step = 1; step <= REACH; step++) {
            Tense before = step <= distanceToStart(text, found.first()) ? at(text, found.first() - step) : UNKNOWN;
            if (before != UNKNOWN) {
                return before;
            }
            int next = found.end() + step - 1;
            boolean same = next < text.count()
                    && text.tokens().sentenceOf(next) == text.tokens().sentenceOf(found.first());
            Tense after = same ? at(text, next) : UNKNOWN;
            if (after != UNKNOWN) {
                return after;
            }
        }
        return UNKNOWN;
    }

    /** Whether the date is where something ends: "until Friday". */
    static boolean isOpenEnd(DateText text, Found found) {
        int before = text.is(found.first() - 1, "the") ? found.first() - 2 : found.first() - 1;
        return text.is(before, "until") || text.is(before, "till");
    }

    private static int distanceToStart(DateText text, int at) {
        return at - text.tokens().sentence(text.tokens().sentenceOf(at)).firstToken();
    }

    private static Tense at(DateText text, int at) {
        if (text.has(at, WordClass.FUTURE)) {
            return FUTURE;
        }
        boolean regular = text.looksPast(at) && !text.is(at - 1, "be");
        return regular || text.has(at, WordClass.PAST) ? PAST : UNKNOWN;
    }
}
