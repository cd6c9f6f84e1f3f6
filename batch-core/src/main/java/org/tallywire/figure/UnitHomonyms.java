package org.tallywire.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.tallywire.figure.NumberContext.Role;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.text.Sentence;
import org.tallywire.text.TokenizedText;

/** Units that share their name with a currency, pounds above all: {@code unit-homonyms.csv}. */
final class UnitHomonyms {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int BEFORE = 8;
    private static final int AFTER = 5;

    private final Map<String, Unit> currencies;
    private final NumberContext context;

    private UnitHomonyms(Map<String, Unit> currencies, NumberContext context) {
        this.currencies = currencies;
        this.context = context;
    }

    static UnitHomonyms read(DataFolder folder, NumberContext context) {
        Map<String, Unit> currencies = new HashMap<>();
        for (DataRow row : folder.getTable("unit-homonyms.csv").rows()) {
            currencies.put(row.get("unit"), new Unit(row.get("code"), row.get("name")));
        }
        return new UnitHomonyms(currencies, context);
    }

    /** The term as money where its surroundings speak of money; "pounds of rice" are weight in any case. */
    Term inContext(TokenizedText text, Term term) {
        Unit unit = term.unit();
        Unit currency = unit == null || term.kind() != FigureKind.MEASURE ? null : currencies.get(unit.name());
        if (currency == null || text.is(term.endToken(), "of") || !speaksOfMoney(text, term)) {
            return term;
        }
        return new Term(
                term.firstToken(), term.endToken(), term.numeral(), FigureKind.MONEY, currency, term.negative());
    }

    private boolean speaksOfMoney(TokenizedText text, Term term) {
        BigDecimal scale = term.numeral().scale();
        if (scale != null && scale.compareTo(MILLION) >= 0) {
            return true;
        }
        Sentence sentence = text.sentence(text.sentenceOf(term.firstToken()));
        int from = Math.max(sentence.firstToken(), term.firstToken() - BEFORE);
        int to = Math.min(sentence.endToken(), term.endToken() + AFTER);
        for (int token = from; token < to; token++) {
            if (context.is(text.lower(token), Role.MONEY)) {
                return true;
            }
        }
        return false;
    }
}
