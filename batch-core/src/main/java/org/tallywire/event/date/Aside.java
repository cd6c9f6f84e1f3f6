package org.tallywire.event.date;

import org.jspecify.annotations.Nullable;
import org.tallywire.event.date.Expression.Selected;
import org.tallywire.event.date.Expression.Shifted;

/** Dates that a story mentions in passing: later dates are not counted from them. */
final class Aside {
    /** "By the end of 1942" has its year this many tokens after the sentence's start. */
    private static final int OPENING_TOKENS = 6;

    private static final int UNTIL_TOKENS = 8;

    private Aside() {}

    /** @param told the date that the story is at; null at its start */
    static boolean is(DateText text, Found found, Timex.Stretch date, Timex.@Nullable Stretch told) {
        if (text.is(found.first() - 1, "(") || text.is(found.first() - 1, "[")) {
            return true;
        }
        if (told == null) {
            return false;
        }
        if (isAfterUntil(text, found)) {
            return true;
        }
        boolean wholeYear = date.unit().compareTo(DateUnit.YEAR) >= 0;
        return wholeYear && (isLookedBack(found.expression()) || !opensSentence(text, found) && !isNext(date, told));
    }

    /** "Until Friday", "until the fall of the town in May": where something ends, the story is not yet. */
    private static boolean isAfterUntil(DateText text, Found found) {
        int sentence = text.tokens().sentenceOf(found.first());
        int start = Math.max(text.tokens().sentence(sentence).firstToken(), found.first() - UNTIL_TOKENS);
        for (int at = found.first() - 1; at >= start && !text.isPunctuation(at); at--) {
            if (text.is(at, "until") || text.is(at, "till")) {
                return true;
            }
        }
        return false;
    }

    /** "The previous year", "two years earlier": the story stays where it is. */
    private static boolean isLookedBack(Expression expression) {
        return switch (expression) {
            case Selected selected -> selected.step() < 0;
            case Shifted shifted -> shifted.amount() < 0;
            default -> false;
        };
    }

    private static boolean opensSentence(DateText text, Found found) {
        int sentence = text.tokens().sentenceOf(found.first());
        boolean placed = text.startsSentence(found.first())
                || text.has(found.first() - 1, WordClass.YEAR_AFTER)
                || text.is(found.first() - 1, "the");
        return placed && found.first() - text.tokens().sentence(sentence).firstToken() <= OPENING_TOKENS;
    }

    private static boolean isNext(Timex.Stretch date, Timex.Stretch told) {
        int years = date.earliest().getYear() - told.earliest().getYear();
        return years == 0 || years == 1;
    }
}
