package org.tallywire.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.tallywire.figure.Numeral.Style;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** Reads shares of two numbers: {@code one in ten}, {@code nine out of ten}, {@code one over three}. */
final class ShareReader {
    static final String RULE = "number:share";

    private final NumberLexicon lexicon;
    private final NumberContext context;
    private final GrammarWords grammar;
    private final DigitReader digits;

    ShareReader(NumberLexicon lexicon, NumberContext context, GrammarWords grammar) {
        this.lexicon = lexicon;
        this.context = context;
        this.grammar = grammar;
        this.digits = new DigitReader(lexicon);
    }

    /** The share whose first number is {@code part}, or null; "12 in 2 attacks" is none. */
    @Nullable
    Numeral readAt(TokenizedText text, @Nullable Numeral part, int limit) {
        if (part == null || part.value() == null || part.isOrdinal()) {
            return null;
        }
        int at = part.endToken();
        boolean outOf = text.is(at, "out") && text.is(at + 1, "of") || text.is(at, "of") && text.is(at + 1, "per");
        boolean one = part.value().compareTo(BigDecimal.ONE) == 0;
        boolean oneIn = one && text.is(at, "in") && !isNamed(text, part);
        boolean over = one && text.is(at, "over");
        int start = outOf ? at + 2 : at + 1;
        if (!(outOf || oneIn || over) || start >= limit) {
            return null;
        }
        Numeral whole = numberAt(text, start, limit);
        BigDecimal below = whole == null || whole.isOrdinal() ? null : whole.value();
        if (whole == null || below == null || below.compareTo(part.value()) <= 0) {
            return null;
        }
        boolean fits = !(oneIn && looksLikeYear(text, whole)) && !(over && isFollowed(text, whole.endToken(), limit));
        BigDecimal value = part.value().divide(below, MathContext.DECIMAL64);
        return fits ? Numeral.of(part.firstToken(), whole.endToken(), Style.FRACTION, value, RULE) : null;
    }

    private @Nullable Numeral numberAt(TokenizedText text, int token, int limit) {
        return text.kind(token) == TokenKind.NUMBER
                ? digits.readAt(text, token, limit)
                : WordNumber.readAt(lexicon, text, token, limit);
    }

    /** "Grade 1 in 20 schools", "No. 1 in 12 countries": the one belongs to a name. */
    private boolean isNamed(TokenizedText text, Numeral part) {
        int before = part.firstToken() - 1;
        return part.style() == Style.DIGITS
                && before >= 0
                && (grammar.isOpen(text, before) || text.isGlued(part.firstToken()) || text.is(before, "."));
    }

    private static boolean looksLikeYear(TokenizedText text, Numeral whole) {
        return whole.style() == Style.DIGITS && DigitReader.isPlain(text, whole.firstToken(), 4, 4);
    }

    /** "one over three" is a third, "one over three years" is not. */
    private boolean isFollowed(TokenizedText text, int token, int limit) {
        return token < limit
                && text.kind(token) == TokenKind.WORD
                && !context.is(text.lower(token), NumberContext.Role.FRACTION_AFTER);
    }
}
