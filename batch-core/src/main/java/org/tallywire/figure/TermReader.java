package org.tallywire.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.tallywire.lexicon.PhraseTable;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** Reads a number with its sign, currency and unit: {@code -$5m}, {@code 40 billion dollars}, {@code 5 ft 2 in}. */
final class TermReader {
    private final NumeralReader numerals;
    private final UnitLexicon units;
    private final UnitHomonyms homonyms;
    private final CompoundUnits compounds;
    private final SignReader signs;
    private final LetterUnits letters;
    private final NumberContext context;

    TermReader(
            NumeralReader numerals,
            UnitLexicon units,
            UnitHomonyms homonyms,
            CompoundUnits compounds,
            SignReader signs,
            LetterUnits letters,
            NumberContext context) {
        this.numerals = numerals;
        this.units = units;
        this.homonyms = homonyms;
        this.compounds = compounds;
        this.signs = signs;
        this.letters = letters;
        this.context = context;
    }

    /** The currency written before a number, from {@code token} on. */
    boolean isCurrency(TokenizedText text, int token) {
        return token < text.tokenCount()
                && units.before(text, token, text.tokenCount()).isPresent();
    }

    /**
     * The term that starts at {@code at} and ends before {@code limit}, or null.
     *
     * @param taken tokens at which no number may start
     */
    @Nullable
    Term readAt(TokenizedText text, int at, int limit, IntPredicate taken) {
        int afterSign = signs.endAt(text, at, limit);
        Optional<PhraseTable.Match<UnitLexicon.Entry>> currency =
                afterSign < limit ? units.before(text, afterSign, limit) : Optional.empty();
        if (currency.isEmpty()) {
            return number(text, at, afterSign, limit, null, afterSign > at, taken);
        }
        int end = currency.get().endToken();
        int number = end < limit && text.isGlued(end)
                ? signs.endAfterCurrency(text, end, limit)
                : signs.endAt(text, end, limit);
        boolean negative = afterSign > at || number > end;
        return number(text, at, number, limit, currency.get().value(), negative, taken);
    }

    private @Nullable Term number(
            TokenizedText text,
            int first,
            int number,
            int limit,
            UnitLexicon.@Nullable Entry currency,
            boolean negative,
            IntPredicate taken) {
        if (number >= limit || taken.test(number)) {
            return null;
        }
        Numeral numeral = pointed(text, number, limit);
        if (numeral == null) {
            numeral = numerals.readAt(text, number, limit, currency != null);
        }
        if (numeral == null) {
            return null;
        }
        Term term = currency == null
                ? measured(text, first, numeral, limit, negative)
                : paid(text, first, numeral, limit, currency, negative);
        return negative && term.kind() == FigureKind.DURATION && text.kind(first) == TokenKind.WORD ? null : term;
    }

    /** {@code .08}: a decimal whose zero is left out. */
    private @Nullable Numeral pointed(TokenizedText text, int token, int limit) {
        boolean point = token + 1 < limit
                && text.is(token, ".")
                && !text.isGlued(token)
                && text.isGlued(token + 1)
                && text.kind(token + 1) == TokenKind.NUMBER;
        if (!point) {
            return null;
        }
        Optional<BigDecimal> value = numerals.decimal(text.surface(token + 1));
        return value.map(decimal -> Numeral.of(token, token + 2, Numeral.Style.DIGITS, decimal, "number:decimal"))
                .orElse(null);
    }

    /** With the currency before it; one that is written behind as well is part of it. */
    private Term paid(
            TokenizedText text, int first, Numeral numeral, int limit, UnitLexicon.Entry currency, boolean negative) {
        int end = units.after(text, numeral.endToken(), limit)
                .filter(unit -> unit.value().kind() == FigureKind.MONEY)
                .map(PhraseTable.Match::endToken)
                .orElse(numeral.endToken());
        return new Term(first, end, numeral, FigureKind.MONEY, currency.unit(), negative);
    }

    private Term measured(TokenizedText text, int first, Numeral numeral, int limit, boolean negative) {
        Optional<PhraseTable.Match<UnitLexicon.Entry>> unit = unitAfter(text, numeral, limit);
        if (unit.isEmpty()) {
            return new Term(first, numeral.endToken(), numeral, kindOf(numeral), null, negative);
        }
        UnitLexicon.Entry entry = unit.get().value();
        int end = unit.get().endToken();
        BigDecimal scale = numeral.scale() == null && entry.kind() == FigureKind.MONEY
                ? numerals.scaleWordAt(text, end, limit)
                : null;
        BigDecimal factor = scale == null ? entry.factor() : entry.factor().multiply(scale);
        Numeral scaled = factor.compareTo(BigDecimal.ONE) == 0 ? numeral : numeral.times(factor, numeral.endToken());
        Term term = new Term(first, scale == null ? end : end + 1, scaled, entry.kind(), entry.unit(), negative);
        return compounds.withParts(text, homonyms.inContext(text, term), limit, numerals);
    }

    /** "hundreds of miles": the unit of a vague number may stand behind "of". */
    private Optional<PhraseTable.Match<UnitLexicon.Entry>> unitAfter(TokenizedText text, Numeral numeral, int limit) {
        int end = numeral.endToken();
        if (numeral.isOrdinal() || numeral.isUnreadable()) {
            return Optional.empty();
        }
        boolean joined = numeral.isVague() && text.is(end, "of") || context.joinsNoun(text, end);
        if (joined && end + 1 < limit) {
            return units.after(text, end + 1, limit)
                    .filter(unit -> !unit.value().sign());
        }
        return units.after(text, end, limit).filter(unit -> letters.mayBe(text, numeral, unit));
    }

    /** "half" is a share, "1½" a number. */
    private static boolean isShare(Numeral numeral) {
        return numeral.value() == null || numeral.value().compareTo(BigDecimal.ONE) <= 0;
    }

    private static FigureKind kindOf(Numeral numeral) {
        return switch (numeral.style()) {
            case ORDINAL -> FigureKind.ORDINAL;
            case FRACTION -> isShare(numeral) ? FigureKind.RATIO : FigureKind.COUNT;
            default -> FigureKind.COUNT;
        };
    }
}
