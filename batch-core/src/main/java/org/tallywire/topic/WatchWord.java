package org.tallywire.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tallywire.text.TokenizedText;
import org.tallywire.text.Tokenizer;
import org.tallywire.text.WordBreaks;

/**
 * A word or several in a row, upper and lower case alike. An asterisk at the end of a word stands for any ending:
 * {@code flood*} is in "floods" and "flooded". No form of a word is known otherwise, in no language. Marks between words
 * count as words: {@code oil-spill} is not in "oil spill".
 *
 * @param parts at least one
 */
public record WatchWord(List<Part> parts) {
    private static final Tokenizer TOKENIZER = new Tokenizer(WordBreaks.NONE);
    private static final String ANY_ENDING = "*";

    public WatchWord {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("no word");
        }
    }

    /**
     * A word as a watchlist writes it.
     *
     * @throws IllegalArgumentException when it has no letter and no digit, or an asterisk elsewhere than at the end of a
     *     word
     */
    public static WatchWord of(String written) {
        TokenizedText text = TOKENIZER.tokenize(written);
        List<Part> parts = new ArrayList<>();
        for (int token = 0; token < text.tokenCount(); token++) {
            if (!text.is(token, ANY_ENDING)) {
                boolean open = text.is(token + 1, ANY_ENDING) && text.isGlued(token + 1);
                parts.add(new Part(text.lower(token), open));
            } else if (!isEnding(text, token)) {
                throw new IllegalArgumentException("an asterisk stands only at the end of a word");
            }
        }
        if (written.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("there is no letter and no digit in it");
        }
        return new WatchWord(parts);
    }

    private static boolean isEnding(TokenizedText text, int token) {
        boolean afterWord =
                text.isGlued(token) && text.surface(token - 1).codePoints().anyMatch(Character::isLetterOrDigit);
        return afterWord && !text.isGlued(token + 1);
    }

    /** The tokens of a text in which words are looked for. */
    static TokenizedText tokens(String text) {
        return TOKENIZER.tokenize(text);
    }

    /** As a watchlist can write it. */
    @Override
    public String toString() {
        return parts.stream().map(Part::toString).collect(Collectors.joining(" "));
    }

    /**
     * One word.
     *
     * @param letters in lower case, as {@link TokenizedText#lower} has them
     * @param open whether any ending may follow
     */
    public record Part(String letters, boolean open) {
        boolean fits(String lower) {
            return open ? lower.startsWith(letters) : lower.equals(letters);
        }

        @Override
        public String toString() {
            return open ? letters + ANY_ENDING : letters;
        }
    }
}
