package org.tallywire.entity.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;

/** What single words can be: one look-up for all classes. Immutable and thread-safe. */
public final class WordTable {
    /** Tables of a language whose words are no names, with the column that holds them. */
    private static final Map<String, String> COMMON_TABLES = Map.of(
            "common-words.csv", "word",
            "grammar-words.csv", "word",
            "counted-nouns.csv", "lemma",
            "number-words.csv", "word",
            "vague-numbers.csv", "phrase",
            "date-units.csv", "word",
            "date-relations.csv", "word");

    private static final Set<String> CALENDAR = Set.of("month", "weekday", "season");

    private final Map<String, Integer> classes;

    private WordTable(Map<String, Integer> classes) {
        this.classes = new HashMap<>(classes);
    }

    static WordTable read(DataFolder language, DataFolder names) {
        Builder table = new Builder();
        COMMON_TABLES.forEach((file, column) -> table.addAll(language, file, column, WordClass.COMMON));
        table.addAll(language, "grammar-words.csv", "word", WordClass.GRAMMAR);
        table.addAll(language, "reporting.csv", "cue", WordClass.SAYING);
        language.findTable("date-names.csv").ifPresent(dates -> dates.rows().forEach(table::addDateName));
        table.addAll(language, "name-connectors.csv", "word", WordClass.CONNECTOR);
        table.addAll(names, "given-names.csv", "name", WordClass.GIVEN);
        table.addAll(names, "surnames.csv", "name", WordClass.SURNAME);
        table.addAll(names, "name-particles.csv", "word", WordClass.PARTICLE);
        table.addAll(language, "name-abbreviations.csv", "word", WordClass.ABBREVIATION);
        names.findTable("organizations.csv").ifPresent(list -> list.rows().forEach(table::addWordsOf));
        return new WordTable(table.classes);
    }

    /** The classes of a word in lower case, as bits of {@link WordClass}. */
    public int classesOf(String lower) {
        return classes.getOrDefault(lower, 0);
    }

    private static final class Builder {
        private final Map<String, Integer> classes = new HashMap<>();

        void addAll(DataFolder folder, String file, String column, WordClass wordClass) {
            folder.findTable(file).ifPresent(table -> {
                for (DataRow row : table.rows()) {
                    add(row.get(column), wordClass);
                }
            });
        }

        void addDateName(DataRow row) {
            if (CALENDAR.contains(row.get("class"))) {
                add(row.get("word"), WordClass.CALENDAR);
            }
        }

        /** Small words of a name say nothing. */
        void addWordsOf(DataRow row) {
            for (String word : row.get("name").split(" ", -1)) {
                if (word.length() > 3) {
                    add(word, WordClass.ORGANIZATION_WORD);
                }
            }
        }

        void add(String word, WordClass wordClass) {
            String key = word.toLowerCase(Locale.ROOT);
            for (String spelling : List.of(key, Spellings.withoutAccents(key))) {
                classes.merge(spelling, wordClass.bit(), (one, other) -> one | other);
            }
        }
    }
}
