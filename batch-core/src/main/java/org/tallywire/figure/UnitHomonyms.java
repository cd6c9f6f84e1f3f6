package org.tallywire.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tallywire.figure.NumberContext.Role;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.text.Sentence;
import org.tallywire.text.TokenizedText;

/**
 * Units that are written like another one: pounds are money or weight, {@code kt} is a kiloton or a knot. The sentence
 * tells: {@code unit-homonyms.csv}.
 */
final class UnitHomonyms {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int REACH = 25;
    private static final int BEFORE = 8;
    private static final int AFTER = 5;

    private final Map<String, List<Homonym>> homonyms;
    private final NumberContext context;

    private UnitHomonyms(Map<String, List<Homonym>> homonyms, NumberContext context) {
        this.homonyms = homonyms;
        this.context = context;
    }

    /**
     * What a unit can be besides.
     *
     * @param cues words one of which must stand in the sentence; empty for words about money
     */
    private record Homonym(Set<String> cues, Unit unit, FigureKind kind) {}

    static UnitHomonyms read(DataFolder folder, NumberContext context) {
        Map<String, List<Homonym>> homonyms = new HashMap<>();
        for (DataRow row : folder.getTable("unit-homonyms.csv").rows()) {
            homonyms.computeIfAbsent(row.get("unit"), unit -> new ArrayList<>())
                    .add(new Homonym(
                            Set.copyOf(row.list("cues")),
                            new Unit(row.get("code"), row.get("name")),
                            row.constant("kind", FigureKind.class)));
        }
        return new UnitHomonyms(homonyms, context);
    }

    /** The term as what its surroundings speak of; "pounds of rice" are weight in any case. */
    Term inContext(TokenizedText text, Term term) {
        Unit unit = term.unit();
        List<Homonym> others = unit == null || term.kind() != FigureKind.MEASURE ? null : homonyms.get(unit.name());
        if (others == null) {
            return term;
        }
        for (Homonym other : others) {
            if (fits(text, term, other)) {
                return new Term(
                        term.firstToken(),
                        term.endToken(),
                        term.numeral(),
                        other.kind(),
                        other.unit(),
                        term.negative());
            }
        }
        return term;
    }

    private boolean fits(TokenizedText text, Term term, Homonym other) {
        if (other.cues().isEmpty()) {
            return !text.is(term.endToken(), "of") && speaksOfMoney(text, term);
        }
        Sentence sentence = text.sentence(text.sentenceOf(term.firstToken()));
        boolean spelledOut = term.endToken() - term.firstToken() > 1
                && text.end(term.endToken() - 1) - text.begin(term.endToken() - 1) > 2;
        int from = Math.max(sentence.firstToken(), term.firstToken() - REACH);
        int to = Math.min(sentence.endToken(), term.endToken() + REACH);
        return !spelledOut && anyWord(text, from, to, other.cues());
    }

    private static boolean anyWord(TokenizedText text, int from, int to, Set<String> words) {
        for (int token = from; token < to; token++) {
            if (words.contains(text.lower(token))) {
                return true;
            }
        }
        return false;
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
