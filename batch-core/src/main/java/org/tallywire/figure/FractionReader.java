package org.tallywire.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.tallywire.figure.NumberContext.Role;
import org.tallywire.figure.NumberWord.Kind;
import org.tallywire.figure.Numeral.Style;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** Reads fractions in words: {@code half a million}, {@code two-thirds}, {@code a quarter of}, {@code and a half}. */
final class FractionReader {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String RULE = "number:fraction";

    private final NumberLexicon lexicon;
    private final NumberContext context;
    private final GrammarWords grammar;

    FractionReader(NumberLexicon lexicon, NumberContext context, GrammarWords grammar) {
        this.lexicon = lexicon;
        this.context = context;
        this.grammar = grammar;
    }

    /** The fraction that starts at a token; a number where it is a part of a scale ("a quarter of a million"); or null. */
    @Nullable
    Numeral readAt(TokenizedText text, int token, int limit) {
        BigDecimal sign = lexicon.value(text.lower(token), Kind.FRACTION_SIGN);
        if (sign != null) {
            return Numeral.of(token, token + 1, Style.FRACTION, sign, RULE);
        }
        Numeral part = leadingHalf(text, token, limit);
        if (part == null) {
            part = one(text, token, limit, true);
        }
        boolean read = part != null && (part.style() == Style.WORDS || isShare(text, part));
        return read ? part : several(text, token, limit, true);
    }

    /** "half" and "quarter" without an article: before a scale, or before what they divide. */
    private @Nullable Numeral leadingHalf(TokenizedText text, int token, int limit) {
        BigDecimal part = lexicon.value(text.lower(token), Kind.HALF);
        BigDecimal quarter = part == null ? lexicon.value(text.lower(token), Kind.QUARTER) : part;
        if (quarter == null) {
            return null;
        }
        Numeral scaled = ofScale(text, token, token + 1, quarter, limit);
        if (scaled != null || part == null) {
            return scaled;
        }
        boolean share = text.is(token + 1, "the")
                || text.is(token + 1, "its")
                || context.is(at(text, token + 1), Role.FRACTION_AFTER);
        return share ? Numeral.of(token, token + 1, Style.FRACTION, part, RULE) : null;
    }

    /** "a third", "one half", "one-eighth". */
    private @Nullable Numeral one(TokenizedText text, int token, int limit, boolean ofScale) {
        BigDecimal unit = lexicon.value(text.lower(token), Kind.UNIT);
        boolean one =
                unit != null && unit.compareTo(BigDecimal.ONE) == 0 || lexicon.is(text.lower(token), Kind.ARTICLE);
        int at = text.isInnerHyphen(token + 1) ? token + 2 : token + 1;
        if (!one || at >= limit) {
            return null;
        }
        BigDecimal half = lexicon.value(text.lower(at), Kind.HALF);
        BigDecimal below = lexicon.value(text.lower(at), Kind.DENOMINATOR);
        if (half == null && (below == null || text.lower(at).endsWith("s"))) {
            return null;
        }
        BigDecimal part = half != null ? half : BigDecimal.ONE.divide(below, MathContext.DECIMAL64);
        Numeral scaled = ofScale ? ofScale(text, token, at + 1, part, limit) : null;
        return scaled != null ? scaled : Numeral.of(token, at + 1, Style.FRACTION, part, RULE);
    }

    /** "two-thirds", "three twenty-firsts", "twenty-three fifths". */
    private @Nullable Numeral several(TokenizedText text, int token, int limit, boolean ofScale) {
        Numeral above = text.kind(token) == TokenKind.NUMBER
                ? plainDigits(text, token)
                : WordNumber.readAt(lexicon, text, token, limit);
        if (above == null || above.value() == null || above.value().signum() == 0) {
            return null;
        }
        int at = text.isInnerHyphen(above.endToken()) ? above.endToken() + 1 : above.endToken();
        int end = denominatorEnd(text, at, limit);
        if (end < 0) {
            return null;
        }
        BigDecimal below = denominator(text, at, end);
        if (below.compareTo(BigDecimal.valueOf(4)) == 0 && isWhole(above.value().multiply(new BigDecimal("0.5")))) {
            return null;
        }
        BigDecimal part = above.value().divide(below, MathContext.DECIMAL64);
        Numeral scaled = ofScale ? ofScale(text, token, end, part, limit) : null;
        return scaled != null ? scaled : Numeral.of(token, end, Style.FRACTION, part, RULE);
    }

    private static @Nullable Numeral plainDigits(TokenizedText text, int token) {
        return DigitReader.isPlain(text, token, 1, 2)
                ? Numeral.of(token, token + 1, Style.DIGITS, new BigDecimal(text.surface(token)), "number:digits")
                : null;
    }

    /** "two quarters" are quarters of a year or coins: nobody says a half like that. */
    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** After a plural such as "thirds" or "twenty-firsts"; -1 where there is none. */
    private int denominatorEnd(TokenizedText text, int token, int limit) {
        if (token >= limit) {
            return -1;
        }
        if (pluralOrdinal(text.lower(token)) != null) {
            return token + 1;
        }
        int last = text.isInnerHyphen(token + 1) ? token + 2 : token + 1;
        boolean compound = last < limit
                && lexicon.is(text.lower(token), Kind.TENS)
                && lexicon.value(singular(text.lower(last)), Kind.ORDINAL) != null
                && text.lower(last).endsWith("s");
        return compound ? last + 1 : -1;
    }

    private BigDecimal denominator(TokenizedText text, int token, int end) {
        BigDecimal plain = pluralOrdinal(text.lower(token));
        if (plain != null) {
            return plain;
        }
        BigDecimal tens = lexicon.value(text.lower(token), Kind.TENS);
        BigDecimal last = lexicon.value(singular(text.lower(end - 1)), Kind.ORDINAL);
        return tens == null || last == null ? BigDecimal.ONE : tens.add(last);
    }

    /** "fifths" and "trillionths", not "seconds" and "firsts". */
    private @Nullable BigDecimal pluralOrdinal(String lower) {
        if (!lower.endsWith("s")) {
            return null;
        }
        BigDecimal below = lexicon.value(lower, Kind.DENOMINATOR);
        BigDecimal ordinal = below != null ? below : lexicon.value(singular(lower), Kind.ORDINAL);
        return ordinal == null || below == null && ordinal.compareTo(BigDecimal.TWO) <= 0 ? null : ordinal;
    }

    private static String singular(String lower) {
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** "half a million", "two thirds of a million", "a half-dozen": a part of a scale is a number; or null. */
    private @Nullable Numeral ofScale(TokenizedText text, int first, int token, BigDecimal part, int limit) {
        int at = text.isInnerHyphen(token) || text.is(token, "of") ? token + 1 : token;
        if (text.isInnerHyphen(at + 1) && at < limit && lexicon.is(text.lower(at), Kind.ARTICLE)) {
            at += 2;
        }
        if (at >= limit || !startsScale(text, at)) {
            return null;
        }
        Numeral whole = WordNumber.readAt(lexicon, text, at, limit);
        return whole == null || whole.value() == null
                ? null
                : new Numeral(
                        first,
                        whole.endToken(),
                        Style.WORDS,
                        part.multiply(whole.value()),
                        null,
                        null,
                        whole.scale(),
                        "number:part-of-scale");
    }

    private boolean startsScale(TokenizedText text, int token) {
        String lower = text.lower(token);
        return lexicon.is(lower, Kind.ARTICLE)
                || lexicon.is(lower, Kind.SCALE)
                || lexicon.is(lower, Kind.HUNDRED)
                || lexicon.is(lower, Kind.DOZEN);
    }

    /** "a third" of something, not a third man: a hyphen, or a word before or after it that says so. */
    private boolean isShare(TokenizedText text, Numeral part) {
        if (lexicon.is(text.lower(part.firstToken()), Kind.HALF)) {
            return true;
        }
        int last = part.endToken() - 1;
        boolean half = lexicon.is(text.lower(last), Kind.HALF);
        if (text.isInnerHyphen(part.firstToken() + 1)
                || half
                || context.is(at(text, part.endToken()), Role.FRACTION_AFTER)) {
            return true;
        }
        boolean named = part.endToken() < text.tokenCount() && grammar.isOpen(text, part.endToken());
        boolean counted = !lexicon.is(text.lower(part.firstToken()), Kind.ARTICLE);
        return !named && (counted || context.is(at(text, part.firstToken() - 1), Role.FRACTION_BEFORE));
    }

    private static String at(TokenizedText text, int token) {
        return token >= 0 && token < text.tokenCount() ? text.lower(token) : "";
    }

    /** The number with what is added to it: {@code 3 and a half}, {@code a million and a half}, {@code two and three quarters}. */
    Numeral added(TokenizedText text, Numeral number, int limit) {
        int and = number.endToken();
        if (number.value() == null || and + 1 >= limit || !text.is(and, "and")) {
            return number;
        }
        boolean ofScale = number.scale() != null;
        Numeral part = text.is(and + 1, "a half") ? half(text, and + 1) : one(text, and + 1, limit, ofScale);
        if (part == null) {
            part = several(text, and + 1, limit, ofScale);
        }
        if (part == null || part.value() == null || !isAddable(text, number, part)) {
            return number;
        }
        BigDecimal scale = part.style() == Style.WORDS ? BigDecimal.ONE : scaleOfLastWord(text, and - 1);
        BigDecimal value = number.value().add(part.value().multiply(scale));
        return Numeral.of(number.firstToken(), part.endToken(), number.style(), value, "number:and-a-half");
    }

    /** {@code un millón y medio}. */
    private Numeral half(TokenizedText text, int token) {
        BigDecimal half = lexicon.value(text.lower(token), Kind.QUARTER);
        return Numeral.of(token, token + 1, Style.FRACTION, half == null ? HALF : half, RULE);
    }

    /** "a billion and a half million" adds, "two and a third was hurt" and "3 and a half dozen" do not. */
    private boolean isAddable(TokenizedText text, Numeral number, Numeral part) {
        if (part.style() == Style.WORDS) {
            BigDecimal scale = number.scale();
            return scale != null && part.scale() != null && part.scale().compareTo(scale) < 0;
        }
        BigDecimal value = part.value();
        boolean small = value != null && value.compareTo(BigDecimal.ONE) < 0;
        boolean quarters = value != null && isWhole(value.multiply(BigDecimal.valueOf(4)));
        boolean exact = quarters || !lexicon.is(text.lower(part.firstToken()), Kind.ARTICLE);
        return small
                && (exact || endsClause(text, part.endToken()) || NounLexicon.looksPlural(at(text, part.endToken())));
    }

    private static boolean endsClause(TokenizedText text, int token) {
        return token >= text.tokenCount() || text.kind(token) == TokenKind.PUNCTUATION;
    }

    /** "a million and a half" is one and a half million. */
    private BigDecimal scaleOfLastWord(TokenizedText text, int token) {
        BigDecimal scale = lexicon.value(text.lower(token), Kind.SCALE);
        return scale == null ? BigDecimal.ONE : scale;
    }
}
