package org.tallywire.reports.wording;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tallywire.lexicon.DataTable;

/** Words of sources that stand for what was named before: "12 of them" rather than "12 them". Thread-safe. */
final class Pronouns {
    private final Map<String, String> shown;

    private Pronouns(Map<String, String> shown) {
        this.shown = Map.copyOf(shown);
    }

    static Pronouns read(DataTable table) {
        return new Pronouns(
                table.rows().stream().collect(Collectors.toMap(row -> row.get("word"), row -> row.get("shown"))));
    }

    /** Words as they are shown behind a number. */
    String behindNumber(String words) {
        return shown.getOrDefault(words.toLowerCase(Locale.ROOT), words);
    }
}
