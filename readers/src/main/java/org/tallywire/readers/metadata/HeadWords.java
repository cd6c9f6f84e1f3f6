package org.tallywire.readers.metadata;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;

/** The words of {@code article-head.csv} of all languages. Immutable and thread-safe. */
public final class HeadWords {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final Map<HeadWord, Map<String, String>> words;

    private HeadWords(Map<HeadWord, Map<String, String>> words) {
        this.words = words;
    }

    /**
     * Reads the words of languages; what a word does in the first of them counts.
     *
     * @param languages folders of lexicons, with or without {@code article-head.csv}
     */
    public static HeadWords of(List<DataFolder> languages) {
        Map<HeadWord, Map<String, String>> words = new EnumMap<>(HeadWord.class);
        for (DataFolder language : languages) {
            for (DataRow row : language.rowsOf("article-head.csv")) {
                words.computeIfAbsent(row.constant("kind", HeadWord.class), kind -> new HashMap<>())
                        .putIfAbsent(row.get("word"), row.get("value"));
            }
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
