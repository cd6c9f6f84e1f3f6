package org.tallywire.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.figure.NumberWord.Kind;
import org.tallywire.figure.Numeral.Style;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** Reads a number that starts with a digit: {@code 1,275}, {@code 12 000}, {@code 48th}, {@code 2 1/2}, {@code 1.3x10^6}. */
final class DigitReader {
    private final NumberLexicon lexicon;

    DigitReader(NumberLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The number at a token of digits, without scale words; null where its separators make no sense. */
    @Nullable
    Numeral readAt(TokenizedText text, int token, int limit) {
        Numeral power = PowerReader.readAt(text, token, limit, lexicon.format());
        if (power != null) {
            return power;
        }
        Optional<BigDecimal> parsed = lexicon.format().parse(text.surface(token));
        if (parsed.isEmpty()) {
            return null;
        }
        int end = endOfSpacedGroups(text, token, limit);
        BigDecimal value = end > token + 1 ? new BigDecimal(joined(text, token, end)) : parsed.get();
        if (end < limit && text.isGlued(end) && lexicon.is(text.lower(end), Kind.ORDINAL_SIGN)) {
            return Numeral.of(token, end + 1, Style.ORDINAL, value, "number:ordinal");
        }
        Numeral fraction = withFraction(text, token, end, limit, value);
        return fraction != null ? fraction : Numeral.of(token, end, Style.DIGITS, value, "number:digits");
    }

    /** {@code 12 000}: a first group of one to three digits, then groups of three. */
    private static int endOfSpacedGroups(TokenizedText text, int token, int limit) {
        int end = token + 1;
        if (!isPlain(text, token, 1, 3) || text.surface(token).startsWith("0")) {
            return end;
        }
        while (end < limit
                && text.kind(end) == TokenKind.NUMBER
                && text.begin(end) == text.end(end - 1) + 1
                && Character.isSpaceChar(text.text().charAt(text.end(end - 1)))
                && isPlain(text, end, 3, 3)) {
            end++;
        }
        boolean runsOn = end < limit && text.kind(end) == TokenKind.NUMBER;
        return runsOn && (text.isGlued(end) || end > token + 1) ? token + 1 : end;
    }

    static boolean isPlain(TokenizedText text, int token, int least, int most) {
        int length = text.end(token) - text.begin(token);
        return length >= least && length <= most && text.surface(token).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String joined(TokenizedText text, int token, int end) {
        StringBuilder digits = new StringBuilder();
        for (int t = token; t < end; t++) {
            digits.append(text.surface(t));
        }
        return digits.toString();
    }

    /** {@code 1/2}, {@code 1 1/2} and {@code 2½}, or null. */
    private @Nullable Numeral withFraction(TokenizedText text, int token, int end, int limit, BigDecimal whole) {
        if (end < limit) {
            BigDecimal sign = lexicon.value(text.lower(end), Kind.FRACTION_SIGN);
            if (sign != null) {
                return Numeral.of(token, end + 1, Style.FRACTION, whole.add(sign), "number:fraction");
            }
        }
        BigDecimal alone = properFraction(text, token, limit);
        if (alone != null) {
            return Numeral.of(token, token + 3, Style.FRACTION, alone, "number:fraction");
        }
        BigDecimal part = end < limit ? properFraction(text, end, limit) : null;
        return part == null ? null : Numeral.of(token, end + 3, Style.FRACTION, whole.add(part), "number:fraction");
    }

    private static @Nullable BigDecimal properFraction(TokenizedText text, int token, int limit) {
        if (token + 2 >= limit
                || !(text.is(token + 1, "/") || text.is(token + 1, "⁄"))
                || !text.isGlued(token + 1)
                || !text.isGlued(token + 2)) {
            return null;
        }
        if (!isPlain(text, token, 1, 2) || !isPlain(text, token + 2, 1, 3) || text.is(token + 3, "/")) {
            return null;
        }
        BigDecimal above = new BigDecimal(text.surface(token));
        BigDecimal below = new BigDecimal(text.surface(token + 2));
        return above.compareTo(below) < 0 ? above.divide(below, MathContext.DECIMAL64) : null;
    }
}
