package org.tallywire.figure;

import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** Tells a minus sign from a hyphen or a dash. */
final class SignReader {
    private final NumberContext context;
    private final IdentifierCues cues;

    SignReader(NumberContext context, IdentifierCues cues) {
        this.context = context;
        this.cues = cues;
    }

    /** The token after a minus sign at {@code token}; {@code token} itself where there is none. */
    int endAt(TokenizedText text, int token, int limit) {
        if (token + 1 >= limit) {
            return token;
        }
        if (context.is(text.lower(token), NumberContext.Role.SIGN)) {
            boolean hyphen = text.isInnerHyphen(token + 1);
            return hyphen && token + 2 < limit ? token + 2 : token + 1;
        }
        boolean free = isSign(text, token) && !text.isGlued(token) && text.isGlued(token + 1);
        return free && !cues.isCue(text, token - 1) && startsNumber(text, token + 1) ? token + 1 : token;
    }

    /** {@code $-5}: the sign between a currency and its number. */
    int endAfterCurrency(TokenizedText text, int token, int limit) {
        boolean minus = token + 1 < limit
                && isSign(text, token)
                && text.isGlued(token + 1)
                && text.kind(token + 1) == TokenKind.NUMBER;
        return minus ? token + 1 : token;
    }

    private static boolean startsNumber(TokenizedText text, int token) {
        return text.kind(token) == TokenKind.NUMBER || text.kind(token) == TokenKind.SYMBOL || text.is(token, ".");
    }

    private static boolean isSign(TokenizedText text, int token) {
        return text.is(token, "-") || text.is(token, "−") || text.is(token, "–");
    }
}
