package org.tallywire.readers.metadata;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;

/** The words of a language's {@code article-head.csv}. Immutable and thread-safe. */
public final class HeadWords {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final Map<HeadWord, Map<String, String>> words;

    private HeadWords(Map<HeadWord, Map<String, String>> words) {
        this.words = words;
    }

    /**
     * Reads a language's words.
     *
     * @param language folder of a language's lexicons
     */
    public static HeadWords of(DataFolder language) {
        Map<HeadWord, Map<String, String>> words = new EnumMap<>(HeadWord.class);
        for (DataRow row : language.getTable("article-head.csv").rows()) {
            words.computeIfAbsent(row.constant("kind", HeadWord.class), kind -> new HashMap<>())
                    .put(row.get("word"), row.get("value"));
        }
        return new HeadWords(words);
    }

    /** The words of a label such as {@code Last updated:}, without digits and marks. */
    public static Stream<String> in(String label) {
        return NO_LETTERS.splitAsStream(label).filter(word -> !word.isEmpty());
    }

    /** Whether a word, in any case, does this. */
    public boolean is(HeadWord kind, String word) {
        return find(kind, word).isPresent();
    }

    /** The value of a word, in any case; may be empty. */
    public Optional<String> find(HeadWord kind, String word) {
        return Optional.ofNullable(words.getOrDefault(kind, Map.of()).get(word.toLowerCase(Locale.ROOT)));
    }
}
