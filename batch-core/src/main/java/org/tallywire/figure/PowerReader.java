package org.tallywire.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.tallywire.figure.Numeral.Style;
import org.tallywire.lexicon.NumberFormat;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** Reads scientific notation and powers, exactly: {@code 1.6e-19}, {@code 1.3x10^6}, {@code 2^10}. */
final class PowerReader {
    /** No quantity of the world needs more; a larger exponent is a code or a typing error, and is not read. */
    private static final int LARGEST_EXPONENT = 99;

    private static final String RULE = "number:power";

    private PowerReader() {}

    /** The number that starts at a token of digits; unreadable where its exponent is too large; null where it is no power. */
    static @Nullable Numeral readAt(TokenizedText text, int token, int limit, NumberFormat format) {
        if (token + 2 >= limit) {
            return null;
        }
        if (text.is(token + 1, "e") && text.isGlued(token + 1) && text.isGlued(token + 2)) {
            return scaled(text, token, token + 2, limit, format);
        }
        if (isTimes(text, token + 1) && text.is(token + 2, "10") && isPower(text, token + 3, limit)) {
            return scaled(text, token, token + 4, limit, format);
        }
        return isPower(text, token + 1, limit) ? raised(text, token, limit, format) : null;
    }

    private static boolean isTimes(TokenizedText text, int token) {
        return text.is(token, "x") || text.is(token, "×") || text.is(token, "*");
    }

    private static boolean isPower(TokenizedText text, int token, int limit) {
        return token + 1 < limit && text.is(token, "^") && text.isGlued(token) && text.isGlued(token + 1);
    }

    private static @Nullable Numeral scaled(
            TokenizedText text, int token, int exponentToken, int limit, NumberFormat format) {
        BigDecimal base = format.parse(text.surface(token)).orElse(null);
        int digits = digitsOfExponent(text, exponentToken, limit);
        if (base == null
                || digits < 0
                || text.kind(token - 1 < 0 ? token : token - 1) == TokenKind.WORD && text.isGlued(token)) {
            return null;
        }
        int exponent = exponent(text, exponentToken, digits);
        return exponent == Integer.MAX_VALUE
                ? Numeral.unreadable(token, digits + 1)
                : Numeral.of(token, digits + 1, Style.DIGITS, base.scaleByPowerOfTen(exponent), RULE);
    }

    private static @Nullable Numeral raised(TokenizedText text, int token, int limit, NumberFormat format) {
        BigDecimal base = format.parse(text.surface(token)).orElse(null);
        int digits = digitsOfExponent(text, token + 2, limit);
        if (base == null || digits < 0) {
            return null;
        }
        int exponent = exponent(text, token + 2, digits);
        if (exponent == Integer.MAX_VALUE || base.signum() == 0) {
            return Numeral.unreadable(token, digits + 1);
        }
        BigDecimal power = base.pow(Math.abs(exponent));
        BigDecimal value = exponent < 0 ? BigDecimal.ONE.divide(power, MathContext.DECIMAL64) : power;
        return Numeral.of(token, digits + 1, Style.DIGITS, value, RULE);
    }

    /** The token of the exponent's digits, after its sign; -1 where none is glued to what stands before. */
    private static int digitsOfExponent(TokenizedText text, int token, int limit) {
        boolean signed = text.is(token, "-") || text.is(token, "+") || text.is(token, "−");
        int digits = signed ? token + 1 : token;
        boolean glued = digits < limit && text.isGlued(token) && text.isGlued(digits);
        return glued && DigitReader.isPlain(text, digits, 1, Integer.MAX_VALUE) ? digits : -1;
    }

    /** {@link Integer#MAX_VALUE} where it is too large. */
    private static int exponent(TokenizedText text, int token, int digits) {
        if (!DigitReader.isPlain(text, digits, 1, 2)) {
            return Integer.MAX_VALUE;
        }
        int exponent = Integer.parseInt(text.surface(digits));
        boolean negative = digits > token && !text.is(token, "+");
        return exponent > LARGEST_EXPONENT ? Integer.MAX_VALUE : negative ? -exponent : exponent;
    }
}
