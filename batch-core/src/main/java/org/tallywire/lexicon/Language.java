package org.tallywire.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tallywire.text.Particles;
import org.tallywire.text.Tokenizer;
import org.tallywire.text.WordBreaks;

/** The lexicons of one language, read from its folder. Immutable and thread-safe. */
public final class Language {
    private final String tag;
    private final DataFolder folder;

    private Language(String tag, DataFolder folder) {
        this.tag = tag;
        this.folder = folder;
    }

    /**
     * The language of a folder under {@code lexicon} on the class path.
     *
     * @param tag BCP 47 tag and name of the folder: {@code en}
     */
    public static Language of(String tag) {
        return new Language(tag, DataFolder.onClassPath("lexicon/" + tag));
    }

    /** The language of a folder elsewhere. */
    static Language in(DataFolder folder, String tag) {
        return new Language(tag, folder);
    }

    public String tag() {
        return tag;
    }

    /** Where its tables are. */
    public DataFolder folder() {
        return folder;
    }

    /** A tokenizer with the language's {@code word-breaks.csv} and {@code particles.csv}. */
    public Tokenizer tokenizer() {
        DataTable table = folder.getTable("word-breaks.csv");
        return new Tokenizer(new WordBreaks(words(table, "abbreviation"), words(table, "joinable")), particles());
    }

    private Particles particles() {
        Map<String, Set<String>> names = new HashMap<>();
        for (DataRow row : folder.getTable("particles.csv").rows()) {
            names.computeIfAbsent(row.get("word"), word -> new HashSet<>()).addAll(row.list("names"));
        }
        return Particles.of(names);
    }

    private static Set<String> words(DataTable table, String kind) {
        return table.rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
