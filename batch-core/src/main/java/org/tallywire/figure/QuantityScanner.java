package org.tallywire.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.tallywire.lexicon.PhraseTable;
import org.tallywire.text.Sentence;
import org.tallywire.text.Span;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** Finds the quantities of a sentence from left to right, each at its longest. */
final class QuantityScanner {
    private final NumeralReader numerals;
    private final UnitLexicon units;
    private final BoundLexicon bounds;
    private final ChangeWords changes;
    private final NonCounts nonCounts;

    QuantityScanner(
            NumeralReader numerals, UnitLexicon units, BoundLexicon bounds, ChangeWords changes, NonCounts nonCounts) {
        this.numerals = numerals;
        this.units = units;
        this.bounds = bounds;
        this.changes = changes;
        this.nonCounts = nonCounts;
    }

    /**
     * The quantities of a sentence, in order; no two overlap.
     *
     * @param taken whether a token belongs to a date and so to no quantity
     */
    List<FoundQuantity> scan(TokenizedText text, Sentence sentence, IntPredicate taken) {
        List<FoundQuantity> found = new ArrayList<>();
        Pending pending = Pending.NONE;
        int at = sentence.firstToken();
        while (at < sentence.endToken()) {
            if (taken.test(at)) {
                at++;
                continue;
            }
            Optional<FoundQuantity> quantity = quantityAt(text, sentence, at, pending.endingAt(at), taken);
            if (quantity.isPresent()) {
                found.add(quantity.get());
                at = quantity.get().phraseEnd();
                continue;
            }
            Optional<PhraseTable.Match<Bound>> bound = bounds.before().longestAt(text, at, sentence.endToken());
            if (bound.isPresent()) {
                pending = pending.endingAt(at).with(bound.get());
                at = bound.get().endToken();
            } else {
                at++;
            }
        }
        return found;
    }

    /** Words that limit the number which follows them at once. */
    private record Pending(int firstToken, int endToken, Bound bound) {
        static final Pending NONE = new Pending(-1, -1, Bound.EXACT);

        boolean isNone() {
            return firstToken < 0;
        }

        Pending endingAt(int token) {
            return endToken == token ? this : NONE;
        }

        Pending with(PhraseTable.Match<Bound> match) {
            Bound next = match.value();
            return new Pending(
                    isNone() ? match.firstToken() : firstToken, match.endToken(), next == Bound.EXACT ? bound : next);
        }
    }

    /** A number with its sign, currency and unit, before bounds. */
    private record Term(
            int firstToken,
            int endToken,
            Numeral numeral,
            FigureKind kind,
            @Nullable Unit unit,
            boolean negative) {
        @Nullable
        BigDecimal value() {
            return signed(numeral.value());
        }

        private @Nullable BigDecimal signed(@Nullable BigDecimal number) {
            return number != null && negative ? number.negate() : number;
        }

        Term scaledLike(Term other) {
            BigDecimal scale = other.numeral.value() == null ? null : scaleOf(other);
            boolean bare = numeral.style() == Numeral.Style.DIGITS || numeral.style() == Numeral.Style.WORDS;
            Numeral shared = scale == null || !bare || hasScale() ? numeral : numeral.times(scale, numeral.endToken());
            return new Term(firstToken, endToken, shared, other.kind, other.unit, negative);
        }

        Term measuredLike(Term other) {
            return new Term(firstToken, endToken, numeral, other.kind, other.unit, negative);
        }

        private boolean hasScale() {
            BigDecimal value = numeral.value();
            return value == null || value.compareTo(BigDecimal.valueOf(1000)) >= 0;
        }

        /** The power of ten by which a number such as {@code 7 million} was scaled, or null. */
        private static @Nullable BigDecimal scaleOf(Term other) {
            return other.numeral.scale();
        }
    }

    private Optional<FoundQuantity> quantityAt(
            TokenizedText text, Sentence sentence, int at, Pending pending, IntPredicate taken) {
        Term first = termAt(text, at, sentence.endToken(), taken);
        if (first == null) {
            return Optional.empty();
        }
        boolean alone = first.numeral.isVague()
                || first.numeral.isOrdinal()
                || changes.startsChange(text, sentence.firstToken(), first.firstToken);
        Term second = alone ? null : rangeEnd(text, first, pending, sentence.endToken(), taken);
        FoundQuantity quantity = second == null
                ? single(text, first, pending, sentence.endToken())
                : range(text, first, second, pending);
        return nonCounts.judge(text, sentence, quantity);
    }

    private @Nullable Term termAt(TokenizedText text, int at, int limit, IntPredicate taken) {
        Optional<PhraseTable.Match<UnitLexicon.Entry>> currency = units.before(text, at, limit);
        int number = currency.map(PhraseTable.Match::endToken).orElse(at);
        boolean minus = number < limit && isMinus(text, number, limit);
        number += minus ? 1 : 0;
        boolean point = number + 1 < limit
                && text.is(number, ".")
                && !text.isGlued(number)
                && text.isGlued(number + 1)
                && text.kind(number + 1) == TokenKind.NUMBER;
        if (point) {
            return decimal(
                    text,
                    at,
                    number,
                    limit,
                    currency.map(match -> match.value().unit()).orElse(null),
                    minus);
        }
        if (number >= limit || taken.test(number)) {
            return null;
        }
        Numeral numeral = numerals.readAt(text, number, limit, currency.isPresent());
        if (numeral == null) {
            return null;
        }
        Optional<PhraseTable.Match<UnitLexicon.Entry>> unit =
                numeral.isOrdinal() ? Optional.empty() : units.after(text, numeral.endToken(), limit);
        if (currency.isPresent()) {
            boolean same =
                    unit.filter(u -> u.value().kind() == FigureKind.MONEY).isPresent();
            int end = same ? unit.get().endToken() : numeral.endToken();
            return new Term(
                    at, end, numeral, FigureKind.MONEY, currency.get().value().unit(), minus);
        }
        int end = unit.map(PhraseTable.Match::endToken).orElse(numeral.endToken());
        FigureKind kind = unit.map(u -> u.value().kind()).orElse(kindOf(numeral));
        return new Term(at, end, numeral, kind, unit.map(u -> u.value().unit()).orElse(null), minus);
    }

    /** {@code .08}: a decimal whose zero is left out. */
    private @Nullable Term decimal(
            TokenizedText text, int at, int point, int limit, @Nullable Unit currency, boolean minus) {
        Optional<BigDecimal> value = DigitNumber.parse("0." + text.surface(point + 1));
        if (value.isEmpty()) {
            return null;
        }
        Numeral numeral = Numeral.of(point, point + 2, Numeral.Style.DIGITS, value.get(), "number:decimal");
        Optional<PhraseTable.Match<UnitLexicon.Entry>> unit =
                currency == null ? units.after(text, point + 2, limit) : Optional.empty();
        return new Term(
                at,
                unit.map(PhraseTable.Match::endToken).orElse(point + 2),
                numeral,
                currency != null
                        ? FigureKind.MONEY
                        : unit.map(match -> match.value().kind()).orElse(FigureKind.COUNT),
                currency != null
                        ? currency
                        : unit.map(match -> match.value().unit()).orElse(null),
                minus);
    }

    private static FigureKind kindOf(Numeral numeral) {
        return switch (numeral.style()) {
            case ORDINAL -> FigureKind.ORDINAL;
            case FRACTION -> FigureKind.RATIO;
            default -> FigureKind.COUNT;
        };
    }

    /** A minus sign belongs to the number that it is glued to, where nothing is glued to the sign. */
    private static boolean isMinus(TokenizedText text, int token, int limit) {
        boolean sign = text.is(token, "-") || text.is(token, "−") || text.is(token, "–");
        return token + 1 < limit
                && text.kind(token + 1) == TokenKind.NUMBER
                && (text.is(token, "minus") || sign && text.isGlued(token + 1) && !text.isGlued(token));
    }

    /** The other end of a range that begins with {@code first}, or null. */
    private @Nullable Term rangeEnd(TokenizedText text, Term first, Pending pending, int limit, IntPredicate taken) {
        int joint = first.endToken;
        if (joint + 1 >= limit || !joins(text, joint, pending, first)) {
            return null;
        }
        Term second = termAt(text, joint + 1, limit, taken);
        if (second == null || second.numeral.isVague() || second.numeral.isOrdinal()) {
            return null;
        }
        boolean unitsFit = first.unit == null
                || first.unit.equals(second.unit)
                || second.unit == null && first.kind == FigureKind.MONEY;
        if (text.is(joint, "to") && text.is(first.firstToken - 1, "by") && isLeap(first, second)) {
            return null;
        }
        Term low = first.scaledLike(second);
        BigDecimal from = low.value();
        BigDecimal to = second.value();
        boolean ascending = from != null && to != null && from.compareTo(to) < 0;
        return unitsFit && ascending ? second : null;
    }

    /** "rose by 3 to 41": the numbers are too far apart to be the ends of one range. */
    private static boolean isLeap(Term first, Term second) {
        BigDecimal from = first.value();
        BigDecimal to = second.value();
        return from == null || to == null || to.compareTo(from.multiply(BigDecimal.valueOf(3))) > 0;
    }

    private boolean joins(TokenizedText text, int joint, Pending pending, Term first) {
        boolean between = !pending.isNone() && text.is(pending.firstToken, "between")
                || text.is(first.firstToken - 1, "between")
                || text.is(pending.firstToken - 1, "between");
        if (text.is(joint, "and")) {
            return between;
        }
        boolean dash = text.is(joint, "-") || text.is(joint, "–") || text.is(joint, "—") || text.is(joint, "~");
        return dash
                || text.is(joint, "to")
                || text.is(joint, "or") && first.unit == null && isSmall(first) && countsAfter(text, joint);
    }

    /** "8 or $9" names two prices, "two or three men" a range. */
    private boolean countsAfter(TokenizedText text, int joint) {
        return units.before(text, joint + 1, text.tokenCount()).isEmpty();
    }

    /** "two or three" is a range, "1990 or 2000" are two numbers. */
    private static boolean isSmall(Term term) {
        BigDecimal value = term.value();
        return value != null && value.compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    private FoundQuantity single(TokenizedText text, Term term, Pending pending, int limit) {
        Optional<PhraseTable.Match<Bound>> behind = bounds.after().longestAt(text, term.endToken, limit);
        Bound bound = behind.map(PhraseTable.Match::value).orElse(pending.bound);
        BigDecimal value = term.value();
        BigDecimal low = value;
        BigDecimal high = value;
        if (term.numeral.isVague()) {
            bound = bound == Bound.AT_LEAST || bound == Bound.MORE_THAN ? bound : Bound.VAGUE;
            low = term.numeral.low();
            high = bound == Bound.VAGUE ? term.numeral.high() : null;
        } else if (bound == Bound.AT_LEAST || bound == Bound.MORE_THAN) {
            high = null;
        } else if (bound == Bound.AT_MOST || bound == Bound.LESS_THAN) {
            low = null;
        } else if (bound == Bound.ABOUT) {
            low = null;
            high = null;
        }
        return found(
                text,
                term,
                term,
                pending,
                behind.map(PhraseTable.Match::endToken).orElse(term.endToken),
                new Quantity(
                        span(text, term, term), term.kind, value, low, high, bound, term.unit, term.numeral.rule()));
    }

    private FoundQuantity range(TokenizedText text, Term first, Term second, Pending pending) {
        Term low = first.scaledLike(second);
        Term high = second.unit == null ? second.measuredLike(first) : second;
        return found(
                text,
                first,
                second,
                pending,
                second.endToken,
                new Quantity(
                        span(text, first, second),
                        high.kind,
                        null,
                        low.value(),
                        high.value(),
                        Bound.BETWEEN,
                        high.unit,
                        "number:range"));
    }

    private static Span span(TokenizedText text, Term first, Term last) {
        return text.span(first.firstToken, last.endToken);
    }

    private static FoundQuantity found(
            TokenizedText text, Term first, Term last, Pending pending, int phraseEnd, Quantity quantity) {
        int phrase = pending.isNone() ? first.firstToken : pending.firstToken;
        if (quantity.bound() == Bound.BETWEEN && phrase > 0 && text.is(phrase - 1, "between")) {
            phrase--;
        }
        return new FoundQuantity(phrase, first.firstToken, last.endToken, phraseEnd, last.numeral, quantity);
    }
}
