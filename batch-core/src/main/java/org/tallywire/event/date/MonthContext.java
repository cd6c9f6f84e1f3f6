package org.tallywire.event.date;

/** Tells months that stand alone from the same words with another meaning: "may", "March on", "April said". */
final class MonthContext {
    private static final long BEFORE = WordClass.YEAR_AFTER.bit()
            | WordClass.SELECTOR.bit()
            | WordClass.PORTION.bit()
            | WordClass.CLOCK_AFTER.bit()
            | WordClass.PORTION_OF.bit();

    private MonthContext() {}

    static boolean isMonth(DateText text, int at) {
        if (!text.isWritten(at, WordClass.MONTH)) {
            return false;
        }
        Sense month = text.find(at, WordClass.MONTH).orElseThrow();
        if (month.is("weak") || month.is("abbreviated")) {
            return isLicensed(text, at) && !startsName(text, at);
        }
        return !month.is("name") || isLicensed(text, at) || !startsName(text, at);
    }

    /** After a preposition or a word such as "last", or beside another month. */
    private static boolean isLicensed(DateText text, int at) {
        if (text.is(at - 1, "and") || text.is(at - 1, "or") || text.is(at - 1, "to") || text.isDash(at - 1)) {
            return text.has(at - 2, WordClass.MONTH) || isModified(text, at - 1) || text.has(at - 3, WordClass.MONTH);
        }
        return text.hasAny(at - 1, BEFORE)
                || text.has(at - 1, WordClass.DETERMINER) && !text.isAllCapitals(at) && isNoun(text, at + 1)
                || text.has(at + 1, WordClass.LINK) && text.has(at + 2, WordClass.MONTH)
                || text.isDash(at + 1) && text.has(at + 2, WordClass.MONTH);
    }

    /** "A March raid", "the August Decrees", but not "the March on the capital". */
    private static boolean isNoun(DateText text, int at) {
        return text.isWord(at) && !text.hasAny(at, BEFORE) && !text.has(at, WordClass.LINK);
    }

    private static boolean isModified(DateText text, int dash) {
        return text.isDash(dash) && text.has(dash - 1, WordClass.PORTION);
    }

    private static boolean startsName(DateText text, int at) {
        return text.isCapitalized(at + 1)
                && !text.isAllCapitals(at + 1)
                && !text.has(at + 1, WordClass.MONTH)
                && !text.startsSentence(at + 1);
    }
}
