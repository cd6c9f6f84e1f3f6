package org.tallywire.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.figure.NumberWord.Kind;
import org.tallywire.figure.Numeral.Style;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.PhraseTable;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** Reads one number at a token, in digits, in words or mixed: {@code 2.5 million}, {@code one and a half}, {@code 48th}. */
final class NumeralReader {
    private final NumberLexicon lexicon;
    private final DigitReader digits;
    private final FractionReader fractions;
    private final ShareReader shares;
    private final ScaleReader scales;

    private NumeralReader(NumberLexicon lexicon, NumberContext context, GrammarWords grammar, NounLexicon nouns) {
        this.lexicon = lexicon;
        this.digits = new DigitReader(lexicon);
        this.fractions = new FractionReader(lexicon, context, grammar);
        this.shares = new ShareReader(lexicon, context, grammar);
        this.scales = new ScaleReader(lexicon, grammar, nouns);
    }

    static NumeralReader read(DataFolder folder, NumberContext context, GrammarWords grammar, NounLexicon nouns) {
        return new NumeralReader(NumberLexicon.read(folder), context, grammar, nouns);
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
            return vague(text, vague.get());
        }
        if (text.kind(token) != TokenKind.NUMBER && !lexicon.isNumberWord(text.lower(token))) {
            return null;
        }
        Numeral fraction = fractions.readAt(text, token, limit);
        if (fraction != null) {
            return scales.scaled(text, fraction, limit, money);
        }
        Numeral number = text.kind(token) == TokenKind.NUMBER
                ? digits.readAt(text, token, limit)
                : WordNumber.readAt(lexicon, text, token, limit);
        Numeral share = shares.readAt(text, number, limit);
        if (share != null) {
            return share;
        }
        boolean words = number == null || number.style() == Style.WORDS;
        Numeral ordinal = words ? ordinal(text, token, limit, number) : null;
        if (ordinal != null) {
            return ordinal;
        }
        return number == null || number.isOrdinal() || number.isUnreadable()
                ? number
                : scaledAndHalved(text, number, limit, money);
    }

    /** The value of digits behind a point without a zero before it; empty in a language whose decimal mark it is not. */
    Optional<BigDecimal> decimal(String digits) {
        return lexicon.format().isDecimalMark('.') ? lexicon.format().parse("0." + digits) : Optional.empty();
    }

    /** The factor of a scale word at a token ("75 USD million"), or null. */
    @Nullable
    BigDecimal scaleWordAt(TokenizedText text, int token, int limit) {
        return token < limit ? lexicon.value(text.lower(token), Kind.SCALE) : null;
    }

    private static Numeral vague(TokenizedText text, PhraseTable.Match<VagueNumber> match) {
        VagueNumber number = match.value();
        boolean sure = number.certainty() == VagueNumber.Certainty.ALWAYS
                || number.certainty() == VagueNumber.Certainty.BEFORE_OF && text.is(match.endToken(), "of");
        return new Numeral(
                match.firstToken(),
                match.endToken(),
                sure ? Style.VAGUE : Style.VAGUE_WITH_EFFECT,
                null,
                number.low(),
                number.high(),
                null,
                "vague:" + number.phrase());
    }

    /** "one and a half million" and "a million and a half". */
    private Numeral scaledAndHalved(TokenizedText text, Numeral number, int limit, boolean money) {
        Numeral halved = fractions.added(text, number, limit);
        Numeral scaled = scales.scaled(text, halved, limit, money);
        return scaled.endToken() > number.endToken() ? fractions.added(text, scaled, limit) : scaled;
    }

    /** {@code first}, {@code twenty-first}, {@code one hundred twenty fifth}, {@code two hundredth}. */
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
        BigDecimal value = last == null ? null : joined(before.value(), last);
        return value == null ? null : Numeral.of(token, at + 1, Style.ORDINAL, value, "number:ordinal");
    }

    /** Twenty and first are twenty-first, two and hundredth two hundredth; null where the two make no ordinal. */
    private static @Nullable BigDecimal joined(BigDecimal before, BigDecimal last) {
        if (last.compareTo(BigDecimal.valueOf(100)) >= 0) {
            return before.compareTo(last) < 0 ? before.multiply(last) : null;
        }
        BigDecimal room = last.compareTo(BigDecimal.TEN) < 0 ? BigDecimal.TEN : BigDecimal.valueOf(100);
        return before.remainder(room).signum() == 0 && before.signum() > 0 ? before.add(last) : null;
    }
}
