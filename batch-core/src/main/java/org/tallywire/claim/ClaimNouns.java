package org.tallywire.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.DataTable;
import org.tallywire.lexicon.Lexicons;

/** Which counted nouns can stand for each other. Immutable and thread-safe. */
final class ClaimNouns {
    /** Stands for a noun that can mean all of its class: people, victims, or no noun at all. */
    static final String ANY = "*";

    private final Map<String, String> standsFor;

    ClaimNouns(Map<String, String> standsFor) {
        this.standsFor = Map.copyOf(standsFor);
    }

    /** Reads the columns {@code noun} and {@code stands_for}. */
    static ClaimNouns of(DataTable table) {
        Map<String, String> standsFor = new HashMap<>();
        for (DataRow row : table.rows()) {
            String before = standsFor.put(row.get("noun"), row.get("stands_for"));
            if (before != null) {
                throw row.faulty("\"" + row.get("noun") + "\" stands there twice", "remove one of the rows");
            }
        }
        return new ClaimNouns(standsFor);
    }

    /** The nouns of all languages; of a noun that two of them have, the first one counts. */
    static ClaimNouns of(Lexicons lexicons) {
        Map<String, String> standsFor = new HashMap<>();
        for (String tag : lexicons.tags()) {
            lexicons.get(tag)
                    .folder()
                    .findTable("claim-nouns.csv")
                    .ifPresent(table -> of(table).standsFor.forEach(standsFor::putIfAbsent));
        }
        return new ClaimNouns(standsFor);
    }

    /** The noun that a lemma stands for; {@link #ANY} where there is none. */
    String standsFor(@Nullable String lemma) {
        if (lemma == null || lemma.isBlank()) {
            return ANY;
        }
        String folded = lemma.toLowerCase(Locale.ROOT);
        return standsFor.getOrDefault(folded, folded);
    }
}
