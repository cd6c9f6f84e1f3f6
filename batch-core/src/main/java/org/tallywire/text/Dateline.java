package org.tallywire.text;

import java.util.Optional;

/**
 * The words at the head of a wire story that say where and when it was written: {@code DURVELA, May 7 (Agency) -}.
 *
 * @param placeEnd the token after the place, which begins with the text
 * @param end the token after the dash
 */
public record Dateline(int placeEnd, int end) {
    /** Place, day and agency are hardly longer. */
    private static final int LONGEST = 16;

    /** Place names of more words are none. */
    private static final int LONGEST_PLACE = 4;

    /** The one that a text begins with: a place in capitals, and a dash before the first sentence goes on. */
    public static Optional<Dateline> of(TokenizedText text) {
        int place = 0;
        int limit = Math.min(text.tokenCount(), LONGEST);
        while (place < limit && isPlaceWord(text, place)) {
            place++;
        }
        if (place == 0 || place > LONGEST_PLACE || place == limit || !closesPlace(text, place)) {
            return Optional.empty();
        }
        for (int at = place; at < limit; at++) {
            if (isDash(text, at)) {
                return Optional.of(new Dateline(place, at + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isPlaceWord(TokenizedText text, int token) {
        return text.kind(token) == TokenKind.WORD
                && text.isAllCapitals(token)
                && text.surface(token).length() > 1;
    }

    private static boolean closesPlace(TokenizedText text, int token) {
        return text.is(token, ",") || text.is(token, "(") || isDash(text, token);
    }

    private static boolean isDash(TokenizedText text, int token) {
        boolean hyphen = text.is(token, "-") && !text.isInnerHyphen(token);
        return hyphen || text.is(token, "–") || text.is(token, "—") || text.is(token, "--");
    }
}
