package org.tallywire.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** The small words of a language with their classes: {@code grammar-words.csv}. */
final class GrammarWords {
    private static final Set<String> BACK_REFERENCES =
            Set.of("the", "this", "that", "no", "any", "every", "each", "which", "some", "another", "'s", "such");

    private final Map<String, WordClass> classes;

    private GrammarWords(Map<String, WordClass> classes) {
        this.classes = classes;
    }

    static GrammarWords read(DataFolder folder) {
        Map<String, WordClass> classes = new HashMap<>();
        for (DataRow row : folder.getTable("grammar-words.csv").rows()) {
            classes.putIfAbsent(row.get("word"), row.constant("class", WordClass.class));
        }
        return new GrammarWords(classes);
    }

    /** The class of a token; {@link WordClass#OPEN} for every word that is not listed. */
    WordClass of(TokenizedText text, int token) {
        if (token < 0 || token >= text.tokenCount()) {
            return WordClass.PUNCTUATION;
        }
        return switch (text.kind(token)) {
            case WORD -> classes.getOrDefault(text.lower(token), WordClass.OPEN);
            case NUMBER -> WordClass.NUMBER;
            case PUNCTUATION, SYMBOL -> text.is(token, "'") ? WordClass.OPEN : WordClass.PUNCTUATION;
        };
    }

    boolean isOpen(TokenizedText text, int token) {
        return token < text.tokenCount()
                && text.kind(token) == TokenKind.WORD
                && of(text, token) == WordClass.OPEN
                && !text.is(token, "'s");
    }

    /** Whether "one" after this word stands for something named before. */
    boolean refersBack(String lower) {
        return BACK_REFERENCES.contains(lower);
    }
}
