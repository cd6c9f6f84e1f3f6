package org.tallywire.figure;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.NumberFormat;
import org.tallywire.lexicon.PhraseTable;
import org.tallywire.lexicon.WordFilter;

/** Number words and vague numbers of a language: {@code number-words.csv} and {@code vague-numbers.csv}. */
final class NumberLexicon {
    private final Map<String, Map<NumberWord.Kind, BigDecimal>> words;
    private final WordFilter filter;
    private final PhraseTable<VagueNumber> vague;
    private final NumberFormat format;

    private NumberLexicon(
            Map<String, Map<NumberWord.Kind, BigDecimal>> words, PhraseTable<VagueNumber> vague, NumberFormat format) {
        this.words = words;
        this.filter = WordFilter.of(words.keySet());
        this.vague = vague;
        this.format = format;
    }

    static NumberLexicon read(DataFolder folder) {
        Map<String, Map<NumberWord.Kind, BigDecimal>> words = new HashMap<>();
        for (DataRow row : folder.getTable("number-words.csv").rows()) {
            words.computeIfAbsent(row.get("word"), word -> new EnumMap<>(NumberWord.Kind.class))
                    .put(row.constant("kind", NumberWord.Kind.class), number(row, "value"));
        }
        PhraseTable.Builder<VagueNumber> vague = PhraseTable.builder();
        for (DataRow row : folder.getTable("vague-numbers.csv").rows()) {
            vague.add(
                    row.get("phrase"),
                    new VagueNumber(row.get("phrase"), number(row, "low"), number(row, "high"), certainty(row)));
        }
        return new NumberLexicon(words, vague.build(), NumberFormat.read(folder));
    }

    private static VagueNumber.Certainty certainty(DataRow row) {
        return switch (row.get("with")) {
            case "" -> VagueNumber.Certainty.ALWAYS;
            case "of" -> VagueNumber.Certainty.BEFORE_OF;
            case "effect" -> VagueNumber.Certainty.WITH_EFFECT;
            default ->
                throw row.faulty("\"" + row.get("with") + "\" in column \"with\" is not known", "use of or effect");
        };
    }

    private static BigDecimal number(DataRow row, String column) {
        try {
            return new BigDecimal(row.get(column));
        } catch (NumberFormatException e) {
            throw row.faulty("\"" + row.get(column) + "\" in column \"" + column + "\" is no number", "write digits");
        }
    }

    /** The value of a word as one of this kind, or null. */
    @Nullable
    BigDecimal value(String lower, NumberWord.Kind kind) {
        Map<NumberWord.Kind, BigDecimal> values = valuesOf(lower);
        return values == null ? null : values.get(kind);
    }

    /** Whether a number, or what is said of one, can start with the word. */
    boolean isNumberWord(String lower) {
        return valuesOf(lower) != null;
    }

    private @Nullable Map<NumberWord.Kind, BigDecimal> valuesOf(String lower) {
        return filter.mayHold(lower) ? words.get(lower) : null;
    }

    boolean is(String lower, NumberWord.Kind kind) {
        return value(lower, kind) != null;
    }

    PhraseTable<VagueNumber> vague() {
        return vague;
    }

    NumberFormat format() {
        return format;
    }
}
