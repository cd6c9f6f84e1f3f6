package org.tallywire.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.DataTable;
import org.tallywire.lexicon.Language;
import org.tallywire.lexicon.Lexicons;

/** Which counted nouns can stand for each other. Immutable and thread-safe. */
final class ClaimNouns {
    /** Stands for a noun that can mean all of its class: people, victims, or no noun at all. */
    static final String ANY = "*";

    private final Map<Key, Meaning> meanings;

    private ClaimNouns(Map<Key, Meaning> meanings) {
        this.meanings = Map.copyOf(meanings);
    }

    /** A noun, and the effect beside which it has a meaning of its own; empty where it is the same beside all. */
    private record Key(String noun, String effect) {}

    /** @param countedClass of the noun, where it is compared as another class than its own */
    private record Meaning(String standsFor, @Nullable String countedClass) {}

    /**
     * Reads the columns {@code noun} and {@code stands_for}, and, where the table has them, {@code effect} and
     * {@code class}.
     */
    static ClaimNouns of(DataTable table) {
        Map<Key, Meaning> meanings = new HashMap<>();
        for (DataRow row : table.rows()) {
            Key key = new Key(row.get("noun"), row.find("effect").orElse(""));
            Meaning meaning =
                    new Meaning(row.get("stands_for"), row.find("class").orElse(null));
            if (meanings.put(key, meaning) != null) {
                throw row.faulty("\"" + row.get("noun") + "\" stands there twice", "remove one of the rows");
            }
        }
        return new ClaimNouns(meanings);
    }

    /** The nouns of all languages; of a noun that two of them have, the first one counts. */
    static ClaimNouns of(Lexicons lexicons) {
        Map<Key, Meaning> meanings = new HashMap<>();
        for (String tag : lexicons.tags()) {
            of(lexicons.get(tag)).meanings.forEach(meanings::putIfAbsent);
        }
        return new ClaimNouns(meanings);
    }

    /** The nouns of a language; none where it has no such table. */
    static ClaimNouns of(Language language) {
        return language.folder()
                .findTable("claim-nouns.csv")
                .map(ClaimNouns::of)
                .orElseGet(() -> new ClaimNouns(Map.of()));
    }

    /** The noun that a lemma stands for beside an effect; {@link #ANY} where there is none. */
    String standsFor(@Nullable String lemma, String effect) {
        if (lemma == null || lemma.isBlank()) {
            return ANY;
        }
        Meaning meaning = find(lemma, effect);
        return meaning == null ? lemma.toLowerCase(Locale.ROOT) : meaning.standsFor;
    }

    /** The class that the figure's noun is compared as; null where it has none. */
    @Nullable
    String classOf(ClaimFigure figure, String effect) {
        Meaning meaning = figure.countedLemma() == null ? null : find(figure.countedLemma(), effect);
        return meaning == null || meaning.countedClass == null ? figure.countedClass() : meaning.countedClass;
    }

    private @Nullable Meaning find(String lemma, String effect) {
        String folded = lemma.toLowerCase(Locale.ROOT);
        Meaning special = meanings.get(new Key(folded, effect));
        return special == null ? meanings.get(new Key(folded, "")) : special;
    }
}
