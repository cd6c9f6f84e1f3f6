package org.tallywire.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.figure.NumberWord.Kind;
import org.tallywire.figure.Numeral.Style;
import org.tallywire.lexicon.PhraseTable;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** Reads one number at a token, in digits, in words or mixed: {@code 2.5 million}, {@code one and a half}, {@code 48th}. */
final class NumeralReader {
    private final NumberLexicon lexicon;

    NumeralReader(NumberLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The number that starts at {@code token} and ends before {@code limit}, or null.
     *
     * @param money whether a currency sign stands before it, so that {@code m} means million
     */
    @Nullable
    Numeral readAt(TokenizedText text, int token, int limit, boolean money) {
        Optional<PhraseTable.Match<VagueNumber>> vague = lexicon.vague().longestAt(text, token, limit);
        if (vague.isPresent()) {
            return vague(vague.get());
        }
        return text.kind(token) == TokenKind.NUMBER
                ? digits(text, token, limit, money)
                : words(text, token, limit, money);
    }

    private static Numeral vague(PhraseTable.Match<VagueNumber> match) {
        VagueNumber number = match.value();
        return new Numeral(
                match.firstToken(),
                match.endToken(),
                number.onlyWithEffect() ? Style.VAGUE_WITH_EFFECT : Style.VAGUE,
                null,
                number.low(),
                number.high(),
                null,
                "vague:" + number.phrase());
    }

    private @Nullable Numeral digits(TokenizedText text, int token, int limit, boolean money) {
        Optional<BigDecimal> parsed = DigitNumber.parse(text.surface(token));
        if (parsed.isEmpty()) {
            return null;
        }
        int end = endOfSpacedGroups(text, token, limit);
        BigDecimal value = end > token + 1 ? new BigDecimal(joined(text, token, end)) : parsed.get();
        if (end < limit && text.isGlued(end) && lexicon.is(text.lower(end), Kind.ORDINAL_SIGN)) {
            return Numeral.of(token, end + 1, Style.ORDINAL, value, "number:ordinal");
        }
        Numeral fraction = slashed(text, token, end, limit, value);
        Numeral number = fraction != null ? fraction : Numeral.of(token, end, Style.DIGITS, value, "number:digits");
        return scaledAndHalved(text, number, limit, money);
    }

    /** "one and a half million" and "a million and a half". */
    private Numeral scaledAndHalved(TokenizedText text, Numeral number, int limit, boolean money) {
        Numeral scaled = scaled(text, andAHalf(text, number, limit), limit, money);
        return scaled.endToken() > number.endToken() ? andAHalf(text, scaled, limit) : scaled;
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
                && isPlain(text, end, 3, 3)) {
            end++;
        }
        return end < limit && text.kind(end) == TokenKind.NUMBER && text.isGlued(end) ? token + 1 : end;
    }

    private static boolean isPlain(TokenizedText text, int token, int least, int most) {
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
    private @Nullable Numeral slashed(TokenizedText text, int token, int end, int limit, BigDecimal whole) {
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

    private @Nullable Numeral words(TokenizedText text, int token, int limit, boolean money) {
        Numeral half = half(text, token, limit);
        if (half != null) {
            return half;
        }
        Numeral fraction = fraction(text, token, limit);
        if (fraction != null) {
            return scaled(text, fraction, limit, money);
        }
        Numeral number = WordNumber.readAt(lexicon, text, token, limit);
        Numeral share = share(text, number, limit);
        if (share != null) {
            return share;
        }
        Numeral ordinal = ordinal(text, token, limit, number);
        if (ordinal != null) {
            return ordinal;
        }
        return number == null ? null : scaledAndHalved(text, number, limit, money);
    }

    /** {@code half a million}, {@code half a dozen}; {@code half of}, {@code half the}. */
    private @Nullable Numeral half(TokenizedText text, int token, int limit) {
        BigDecimal half = lexicon.value(text.lower(token), Kind.HALF);
        if (half == null || token + 1 >= limit) {
            return null;
        }
        Numeral whole = lexicon.is(text.lower(token + 1), Kind.ARTICLE)
                ? WordNumber.readAt(lexicon, text, token + 1, limit)
                : null;
        if (whole != null && whole.value() != null) {
            return Numeral.of(token, whole.endToken(), Style.WORDS, half.multiply(whole.value()), "number:half");
        }
        boolean share = text.is(token + 1, "of") || text.is(token + 1, "the") || text.is(token + 1, "its");
        return share ? Numeral.of(token, token + 1, Style.FRACTION, half, "number:fraction") : null;
    }

    /** {@code two-thirds}, {@code three quarters}; {@code a third} and {@code one quarter} only before "of". */
    private @Nullable Numeral fraction(TokenizedText text, int token, int limit) {
        BigDecimal above = lexicon.value(text.lower(token), Kind.UNIT);
        boolean one =
                lexicon.is(text.lower(token), Kind.ARTICLE) || above != null && above.compareTo(BigDecimal.ONE) == 0;
        int at = token + 1 < limit && text.is(token + 1, "-") ? token + 2 : token + 1;
        if (at >= limit || above == null && !one) {
            return null;
        }
        BigDecimal below = lexicon.value(text.lower(at), Kind.DENOMINATOR);
        boolean plural = text.lower(at).endsWith("s");
        if (below == null || below.signum() == 0 || plural == one || one && !text.is(at + 1, "of")) {
            return lexicon.is(text.lower(at), Kind.HALF) && one && !text.is(at + 1, "a") && at == token + 1
                    ? Numeral.of(token, at + 1, Style.FRACTION, new BigDecimal("0.5"), "number:fraction")
                    : null;
        }
        BigDecimal numerator = above == null ? BigDecimal.ONE : above;
        return Numeral.of(
                token, at + 1, Style.FRACTION, numerator.divide(below, MathContext.DECIMAL64), "number:fraction");
    }

    /** {@code one in ten}, {@code nine out of ten}; "12 in 2 attacks" is none. */
    private @Nullable Numeral share(TokenizedText text, @Nullable Numeral part, int limit) {
        if (part == null || part.value() == null || part.endToken() + 1 >= limit) {
            return null;
        }
        int at = part.endToken();
        boolean outOf = text.is(at, "out") && text.is(at + 1, "of");
        boolean oneIn = text.is(at, "in") && part.value().compareTo(BigDecimal.ONE) == 0;
        int start = outOf ? at + 2 : at + 1;
        if (!outOf && !oneIn || start >= limit) {
            return null;
        }
        Numeral whole = text.kind(start) == TokenKind.NUMBER
                ? digits(text, start, limit, false)
                : WordNumber.readAt(lexicon, text, start, limit);
        if (whole == null || whole.value() == null || whole.value().compareTo(part.value()) <= 0) {
            return null;
        }
        BigDecimal value = part.value().divide(whole.value(), MathContext.DECIMAL64);
        return Numeral.of(part.firstToken(), whole.endToken(), Style.FRACTION, value, "number:share");
    }

    /** {@code first}, {@code twenty-first}, {@code one hundred twenty fifth}. */
    private @Nullable Numeral ordinal(TokenizedText text, int token, int limit, @Nullable Numeral before) {
        if (before == null || before.value() == null) {
            BigDecimal value = lexicon.value(text.lower(token), Kind.ORDINAL);
            return value == null ? null : Numeral.of(token, token + 1, Style.ORDINAL, value, "number:ordinal");
        }
        int at = before.endToken();
        if (at < limit && (text.is(at, "-") && text.isGlued(at) || text.is(at, "and"))) {
            at++;
        }
        BigDecimal last = at < limit ? lexicon.value(text.lower(at), Kind.ORDINAL) : null;
        BigDecimal room = before.value().remainder(BigDecimal.TEN);
        boolean fits = last != null && last.compareTo(BigDecimal.TEN) < 0 && room.signum() == 0;
        return fits ? Numeral.of(token, at + 1, Style.ORDINAL, before.value().add(last), "number:ordinal") : null;
    }

    /** {@code 3 and a half}, {@code a million and a half}, {@code two and three quarters}. */
    private Numeral andAHalf(TokenizedText text, Numeral number, int limit) {
        int and = number.endToken();
        BigDecimal value = number.value();
        if (value == null || and + 2 >= limit || !text.is(and, "and")) {
            return number;
        }
        BigDecimal part = null;
        int end = and + 3;
        if (lexicon.is(text.lower(and + 1), Kind.ARTICLE)) {
            BigDecimal half = lexicon.value(text.lower(and + 2), Kind.HALF);
            BigDecimal below = lexicon.value(text.lower(and + 2), Kind.DENOMINATOR);
            part = half != null ? half : below == null ? null : BigDecimal.ONE.divide(below, MathContext.DECIMAL64);
        } else {
            Numeral fraction = fraction(text, and + 1, limit);
            part = fraction == null ? null : fraction.value();
            end = fraction == null ? end : fraction.endToken();
        }
        if (part == null) {
            return number;
        }
        BigDecimal scale = scaleOfLastWord(text, and - 1);
        return Numeral.of(
                number.firstToken(), end, number.style(), value.add(part.multiply(scale)), "number:and-a-half");
    }

    /** "a million and a half" is one and a half million. */
    private BigDecimal scaleOfLastWord(TokenizedText text, int token) {
        BigDecimal scale = lexicon.value(text.lower(token), Kind.SCALE);
        return scale == null ? BigDecimal.ONE : scale;
    }

    /** Multiplies by the scales that follow: {@code 3 hundred thousand}, {@code 1.2bn}, {@code 1.8 billion-mile}. */
    private Numeral scaled(TokenizedText text, Numeral number, int limit, boolean money) {
        Numeral scaled = number;
        while (scaled.endToken() < limit) {
            int at = scaled.endToken();
            boolean hyphen = text.is(at, "-") && text.isGlued(at) && at + 1 < limit && text.isGlued(at + 1);
            int word = hyphen ? at + 1 : at;
            BigDecimal scale = scaleAt(text, word, money, scaled.style());
            if (scale == null) {
                return scaled;
            }
            scaled = scaled.times(scale, word + 1);
        }
        return scaled;
    }

    /** "1.2m tons", "2.7m combined sales": a glued m before a word is a million, "100m." and "50m in" are metres. */
    private static boolean isNominal(TokenizedText text, int token) {
        for (int at = token; at < Math.min(text.tokenCount(), token + 4); at++) {
            if (text.kind(at) != TokenKind.WORD || text.isGlued(at)) {
                return false;
            }
            if (NounLexicon.looksPlural(text.lower(at))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable BigDecimal scaleAt(TokenizedText text, int token, boolean money, Style style) {
        String lower = text.lower(token);
        BigDecimal scale = lexicon.value(lower, Kind.SCALE);
        if (scale != null) {
            return scale;
        }
        if (style == Style.DIGITS && lexicon.is(lower, Kind.HUNDRED)) {
            return lexicon.value(lower, Kind.HUNDRED);
        }
        if (style != Style.WORDS && lexicon.is(lower, Kind.DOZEN)) {
            return lexicon.value(lower, Kind.DOZEN);
        }
        BigDecimal sign = lexicon.value(lower, Kind.SCALE_SIGN);
        boolean sure = money || lower.length() > 1 && !lower.equals("mm") || lower.equals("k") || lower.equals("b");
        boolean million = text.surface(token).equals("M")
                || lower.equals("m") && text.isGlued(token) && isNominal(text, token + 1);
        return sign != null && (text.isGlued(token) && sure || money || million) ? sign : null;
    }
}
