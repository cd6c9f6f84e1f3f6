package org.tallywire.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.PhraseTable;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** Units with a smaller one behind them: {@code 5 feet 2 inches}, {@code 3 dollars and 50 cents}: {@code compound-units.csv}. */
final class CompoundUnits {
    private static final BigDecimal CENTS = BigDecimal.valueOf(100);

    private final Map<String, PhraseTable<BigDecimal>> partsByUnit;
    private final GrammarWords grammar;

    private CompoundUnits(Map<String, PhraseTable<BigDecimal>> partsByUnit, GrammarWords grammar) {
        this.partsByUnit = partsByUnit;
        this.grammar = grammar;
    }

    static CompoundUnits read(DataFolder folder, GrammarWords grammar) {
        Map<String, PhraseTable.Builder<BigDecimal>> builders = new HashMap<>();
        for (DataRow row : folder.getTable("compound-units.csv").rows()) {
            PhraseTable.Builder<BigDecimal> parts =
                    builders.computeIfAbsent(row.get("unit"), unit -> PhraseTable.builder());
            for (String text : row.list("parts")) {
                parts.add(text, new BigDecimal(row.get("count")));
            }
        }
        Map<String, PhraseTable<BigDecimal>> tables = new HashMap<>();
        builders.forEach((unit, builder) -> tables.put(unit, builder.build()));
        return new CompoundUnits(tables, grammar);
    }

    /** The term with the smaller unit behind it added, or the term itself where none follows. */
    Term withParts(TokenizedText text, Term term, int limit, NumeralReader numerals) {
        Unit unit = term.unit();
        PhraseTable<BigDecimal> parts = unit == null ? null : partsByUnit.get(unit.name());
        if (parts == null || term.numeral().isVague()) {
            return term;
        }
        int at = text.is(term.endToken(), "and") || text.is(term.endToken(), ",")
                ? term.endToken() + 1
                : term.endToken();
        Numeral number = at < limit ? numerals.readAt(text, at, limit, false) : null;
        BigDecimal value = number == null || number.style() == Numeral.Style.FRACTION ? null : number.value();
        if (number == null || value == null) {
            return term;
        }
        Optional<PhraseTable.Match<BigDecimal>> part = parts.longestAt(text, number.endToken(), limit);
        if (part.isPresent()) {
            return value.compareTo(part.get().value()) < 0
                    ? added(term, value, part.get().value(), part.get().endToken())
                    : term;
        }
        boolean cents = term.kind() == FigureKind.MONEY
                && at == term.endToken()
                && DigitReader.isPlain(text, at, 2, 2)
                && number.endToken() == at + 1
                && isLast(text, at + 1, limit);
        return cents ? added(term, value, CENTS, at + 1) : term;
    }

    /** "15 dollars 50": nothing follows that the fifty could count. */
    private boolean isLast(TokenizedText text, int token, int limit) {
        return token >= limit
                || text.kind(token) == TokenKind.PUNCTUATION && !text.isGlued(token + 1)
                || text.kind(token) == TokenKind.WORD && !grammar.isOpen(text, token) && !text.is(token, "of");
    }

    private static Term added(Term term, BigDecimal part, BigDecimal parts, int end) {
        Numeral whole = term.numeral();
        BigDecimal sum = sum(whole.value(), part.divide(parts, MathContext.DECIMAL64));
        Numeral numeral = Numeral.of(whole.firstToken(), whole.endToken(), whole.style(), sum, "number:compound");
        return new Term(term.firstToken(), end, numeral, term.kind(), term.unit(), term.negative());
    }

    private static BigDecimal sum(@Nullable BigDecimal whole, BigDecimal part) {
        return whole == null ? part : whole.add(part);
    }
}
