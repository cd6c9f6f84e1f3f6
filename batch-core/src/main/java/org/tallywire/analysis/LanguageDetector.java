package org.tallywire.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.Lexicons;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/**
 * Tells the language of a text by its small words, those of {@code grammar-words.csv}: every second to third word of a text
 * is one in the language that it is written in, and hardly one in twenty in another. Languages near to each other, such as
 * Spanish and Portuguese, share some, so a language must have far more than every other. Thread-safe.
 */
final class LanguageDetector {
    private static final int WORDS = 150;

    /** Fewer words of a text show nothing. */
    private static final int FEWEST = 3;

    private static final double LEAST_SHARE = 0.3;
    private static final double LEAST_LEAD = 1.5;

    /** A text of this many words, hardly any of them a small one of the usual language, is in a language that is not known. */
    private static final int FOREIGN_WORDS = 40;

    /** Of 320 English texts from several sources the lowest share was 0.30; French, German, Italian had 0.02 to 0.07. */
    private static final double FOREIGN_SHARE = 0.1;

    private static final int[] NONE = {};

    private final List<String> tags;
    private final Map<String, int[]> languagesOf;
    private final int usual;

    private LanguageDetector(List<String> tags, Map<String, int[]> languagesOf, int usual) {
        this.usual = usual;
        this.tags = tags;
        this.languagesOf = languagesOf;
    }

    /** @param usual tag of the language of texts that are too short to tell */
    static LanguageDetector of(Lexicons lexicons, String usual) {
        List<String> tags = List.copyOf(lexicons.tags());
        Map<String, int[]> languagesOf = new HashMap<>();
        for (int i = 0; i < tags.size(); i++) {
            for (DataRow row : lexicons.get(tags.get(i))
                    .folder()
                    .getTable("grammar-words.csv")
                    .rows()) {
                add(languagesOf, row.get("word"), i);
            }
        }
        return new LanguageDetector(tags, languagesOf, tags.indexOf(usual));
    }

    private static void add(Map<String, int[]> languagesOf, String word, int language) {
        int[] known = languagesOf.getOrDefault(word, new int[0]);
        if (known.length == 0 || known[known.length - 1] != language) {
            int[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = language;
            languagesOf.put(word, more);
        }
    }

    /** The tag of the language, {@link Lexicons#UNDETERMINED} for one without lexicons, or nothing where the text is too short to tell. */
    Optional<String> detect(TokenizedText text) {
        int[] hits = new int[tags.size()];
        int words = 0;
        for (int token = 0; token < text.tokenCount() && words < WORDS; token++) {
            if (text.kind(token) == TokenKind.WORD) {
                words++;
                for (int language : languagesOf.getOrDefault(text.lower(token), NONE)) {
                    hits[language]++;
                }
            }
        }
        return judge(hits, words);
    }

    private Optional<String> judge(int[] hits, int words) {
        int best = 0;
        for (int i = 1; i < hits.length; i++) {
            best = hits[i] > hits[best] ? i : best;
        }
        int second = 0;
        for (int i = 0; i < hits.length; i++) {
            second = i != best ? Math.max(second, hits[i]) : second;
        }
        if (hits[best] >= FEWEST && hits[best] >= words * LEAST_SHARE && hits[best] >= second * LEAST_LEAD) {
            return Optional.of(tags.get(best));
        }
        boolean foreign = words >= FOREIGN_WORDS && hits[usual] < words * FOREIGN_SHARE;
        return foreign ? Optional.of(Lexicons.UNDETERMINED) : Optional.empty();
    }
}
