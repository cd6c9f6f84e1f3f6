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

/** Number words and vague numbers of a language: {@code number-words.csv} and {@code vague-numbers.csv}. */
final class NumberLexicon {
    private final Map<NumberWord.Kind, Map<String, BigDecimal>> words;
    private final PhraseTable<VagueNumber> vague;
    private final NumberFormat format;

    private NumberLexicon(
            Map<NumberWord.Kind, Map<String, BigDecimal>> words, PhraseTable<VagueNumber> vague, NumberFormat format) {
        this.words = words;
        this.vague = vague;
        this.format = format;
    }

    static NumberLexicon read(DataFolder folder) {
        Map<NumberWord.Kind, Map<String, BigDecimal>> words = new EnumMap<>(NumberWord.Kind.class);
        for (DataRow row : folder.getTable("number-words.csv").rows()) {
            words.computeIfAbsent(row.constant("kind", NumberWord.Kind.class), kind -> new HashMap<>())
                    .put(row.get("word"), number(row, "value"));
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
        Map<String, BigDecimal> ofKind = words.get(kind);
        return ofKind == null ? null : ofKind.get(lower);
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
