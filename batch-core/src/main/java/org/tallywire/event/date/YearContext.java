package org.tallywire.event.date;

/** Tells years from counts, pages, flights and models by the words around them. */
final class YearContext {
    /** Bare numbers outside these are years only after a preposition that is strong enough. */
    private static final int PLAUSIBLE_FIRST = 1500;

    private static final int PLAUSIBLE_LAST = 2099;

    private YearContext() {}

    /**
     * Whether the number that starts at {@code at} is a year.
     *
     * @param end the token after it, or after the range that it starts
     */
    static boolean isYear(DateText text, int at, int end) {
        if (isCounted(text, end) || isPartOfMore(text, at, end)) {
            return false;
        }
        int before = at - 1;
        if (text.has(before, WordClass.NOT_YEAR_AFTER) || text.has(text.before(at), WordClass.NOT_YEAR_AFTER)) {
            return isSpan(text, at, end);
        }
        if (isStrong(text, before) || isStrong(text, text.before(at))) {
            return true;
        }
        int year = text.digits(at);
        return year >= PLAUSIBLE_FIRST && year <= PLAUSIBLE_LAST && isPlausible(text, at, end, before);
    }

    private static boolean isStrong(DateText text, int at) {
        return text.find(at, WordClass.YEAR_AFTER)
                .filter(word -> word.value().equals("strong"))
                .isPresent();
    }

    private static boolean isPlausible(DateText text, int at, int end, int before) {
        return text.has(before, WordClass.YEAR_AFTER) && !isRoundCount(text, at, end)
                || text.isDash(before) && isDateWord(text, before - 1)
                || text.has(before, WordClass.SEASON)
                || text.startsSentence(at)
                || isBracketed(text, before, end)
                || isSpan(text, at, end)
                || isListed(text, before) && !isRoundCount(text, at, end)
                || text.has(before, WordClass.DETERMINER) && isWordOrEnd(text, end)
                || isPossessed(text, before) && isWordOrEnd(text, end)
                || text.has(end, WordClass.DETERMINER) && text.isWord(before)
                || isAfterAdjective(text, before, end)
                || isAfterName(text, at, end)
                || isInNamePhrase(text, before, end);
    }

    /** "To 2000 hires", "from 1000 to 2000": whole hundreds before a plural, or after a number that is no year. */
    private static boolean isRoundCount(DateText text, int at, int end) {
        boolean plural = text.isWord(end)
                && !text.isCapitalized(end)
                && !text.has(end, WordClass.PAST)
                && text.tokens().lower(end).endsWith("s");
        boolean numberBefore = text.isNumber(at - 2) && text.digits(at - 2) < PLAUSIBLE_FIRST;
        return text.digits(at) % 100 == 0 && (plural || numberBefore);
    }

    private static boolean isCounted(DateText text, int end) {
        int next = text.isDash(end) && text.isGlued(end) ? end + 1 : end;
        if (text.isPastSentence(end) || !text.isWord(next) && !text.is(end, "%")) {
            return false;
        }
        return text.is(end, "%")
                || text.has(next, WordClass.COUNTED)
                || text.has(next, WordClass.UNITS)
                || text.isDash(end) && text.has(next, WordClass.UNIT);
    }

    /** Decimal parts, phone numbers, money, codes: anything that continues without a space. */
    private static boolean isPartOfMore(DateText text, int at, int end) {
        boolean glued = text.isGlued(at) && (text.isDash(at - 1) || text.is(at - 1, "/"));
        boolean numberBefore = glued && text.isNumber(at - 2) && YearNumber.at(text, at - 2) == 0;
        boolean wordBefore = glued && text.isWord(at - 2) && text.isGlued(at - 1) && !isDateWord(text, at - 2);
        boolean money = text.is(at - 1, "$") || text.is(at - 1, "£") || text.is(at - 1, "€") || text.is(at - 1, "#");
        boolean wordGlued = text.isGlued(at) && text.isWord(at - 1) && !text.has(at - 1, WordClass.YEAR_AFTER);
        boolean numberAfter = (text.isDash(end) || text.is(end, "/") || text.is(end, ":"))
                && text.isGlued(end)
                && text.isGlued(end + 1)
                && text.isNumber(end + 1)
                && YearNumber.at(text, end + 1) == 0;
        return numberBefore || wordBefore || money || wordGlued || numberAfter;
    }

    private static boolean isDateWord(DateText text, int at) {
        return text.hasAny(
                at,
                WordClass.PORTION.bit() | WordClass.SEASON.bit() | WordClass.MONTH.bit() | WordClass.YEAR_AFTER.bit());
    }

    private static boolean isBracketed(DateText text, int before, int end) {
        boolean opens = text.is(before, "(") || text.is(before, "[");
        return opens
                && (text.is(end, ")")
                        || text.is(end, "]")
                        || text.isDash(end)
                        || text.is(end, ",")
                        || text.is(end, ";")
                        || text.is(end, ":"));
    }

    /** One end of {@code 1775-1780}. */
    private static boolean isSpan(DateText text, int at, int end) {
        boolean first = text.isDash(end) && YearNumber.at(text, end + 1) > text.digits(at);
        boolean second = text.isDash(at - 1)
                && YearNumber.at(text, at - 2) != 0
                && YearNumber.at(text, at - 2) < text.digits(at);
        return first || second || end == at + 3;
    }

    /** {@code in 1942, 1943 or 1944}. */
    private static boolean isListed(DateText text, int before) {
        boolean comma =
                text.is(before, ",") || text.is(before, "and") || text.is(before, "or") || text.is(before, "to");
        return comma
                && (YearNumber.at(text, before - 1) != 0
                        || text.is(before - 1, ",") && YearNumber.at(text, before - 2) != 0);
    }

    private static boolean isPossessed(DateText text, int before) {
        return text.is(before, "'s")
                || text.isWord(before) && text.tokens().lower(before).endsWith("s'");
    }

    /** A noun follows ("the 1941 campaign"), or nothing does. */
    private static boolean isWordOrEnd(DateText text, int end) {
        return text.isPastSentence(end) || text.isWord(end) || text.isPunctuation(end);
    }

    /** {@code a secret 1902 pact}: a noun in the singular cannot be counted by it. */
    private static boolean isAfterAdjective(DateText text, int before, int end) {
        return text.has(before - 1, WordClass.DETERMINER)
                && text.isWord(before)
                && text.isWord(end)
                && !text.isCapitalized(end)
                && !text.tokens().lower(end).endsWith("s");
    }

    /** {@code Lisbon 2020}: a name in front, and nothing behind that the number could count. */
    private static boolean isAfterName(DateText text, int at, int end) {
        boolean name = text.isCapitalized(at - 1)
                && !text.isAllCapitals(at - 1)
                && text.length(at - 1) > 2
                && !text.startsSentence(at - 1)
                && !text.isGlued(at);
        return name && (text.isPastSentence(end) || endsClause(text, end));
    }

    private static boolean endsClause(DateText text, int end) {
        return text.isPunctuation(end) && !text.isDash(end)
                || text.hasAny(
                        end,
                        WordClass.YEAR_AFTER.bit()
                                | WordClass.PAST.bit()
                                | WordClass.FUTURE.bit()
                                | WordClass.LINK.bit());
    }

    /** {@code the successful 1941 Summer Offensive}: before a capitalized name, after a lower-case word. */
    private static boolean isInNamePhrase(DateText text, int before, int end) {
        return text.isWord(before)
                && !text.isCapitalized(before)
                && text.isCapitalized(end)
                && !text.isAllCapitals(end)
                && !text.has(before, WordClass.PAST);
    }
}
