package org.tallywire.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * Cuts a text into tokens and sentences in one pass each, in time linear in its length. Any sequence of UTF-16 units is
 * accepted, lone surrogates included. Thread-safe.
 */
public final class Tokenizer {
    private final WordBreaks breaks;
    private final Particles particles;
    private final SentenceSplitter sentences;

    public Tokenizer(WordBreaks breaks) {
        this(breaks, Particles.NONE);
    }

    public Tokenizer(WordBreaks breaks, Particles particles) {
        this.breaks = breaks;
        this.particles = particles;
        this.sentences = new SentenceSplitter(breaks);
    }

    public TokenizedText tokenize(String text) {
        Cut cut = new Cut(text);
        int at = 0;
        while (at < text.length()) {
            int next = nextToken(text, at, cut);
            at = Math.max(next, at + 1);
        }
        return cut.finish();
    }

    /** Adds the token that starts at {@code at}, if one does, and says where to go on. */
    private int nextToken(String text, int at, Cut cut) {
        int c = text.codePointAt(at);
        int width = Character.charCount(c);
        if (Characters.isBlank(c)) {
            return at + width;
        }
        if (Characters.isDigit(c)) {
            return cut.add(at, Characters.endOfNumber(text, at), TokenKind.NUMBER);
        }
        if (Characters.isWordPart(c)) {
            return addWord(text, at, Characters.endOfWord(text, at), cut);
        }
        return cut.add(at, at + width, Characters.isPunctuation(c) ? TokenKind.PUNCTUATION : TokenKind.SYMBOL);
    }

    private int addWord(String text, int begin, int end, Cut cut) {
        int possessive = Characters.possessiveIn(text, begin, end);
        if (possessive > begin) {
            cut.add(begin, possessive, TokenKind.WORD);
            return cut.add(possessive, end, TokenKind.WORD);
        }
        int seam = Characters.seamIn(text, begin, end);
        if (seam > begin
                && breaks.joinable().contains(text.substring(begin, seam).toLowerCase(Locale.ROOT))) {
            cut.add(begin, seam, TokenKind.WORD);
            return cut.add(seam, end, TokenKind.WORD);
        }
        return cut.add(begin, end, TokenKind.WORD);
    }

    /** The tokens found so far, in arrays that grow. */
    private final class Cut {
        private final String text;
        private int[] begins;
        private int[] ends;
        private TokenKind[] kinds;
        private String[] lowers;
        private int count;

        Cut(String text) {
            this.text = text;
            int guess = Math.max(16, text.length() / 5);
            begins = new int[guess];
            ends = new int[guess];
            kinds = new TokenKind[guess];
            lowers = new String[guess];
        }

        int add(int begin, int end, TokenKind kind) {
            if (count == begins.length) {
                grow(count * 2);
            }
            begins[count] = begin;
            ends[count] = end;
            kinds[count] = kind;
            lowers[count++] = Characters.fold(text, begin, end);
            return end;
        }

        private void grow(int size) {
            begins = Arrays.copyOf(begins, size);
            ends = Arrays.copyOf(ends, size);
            kinds = Arrays.copyOf(kinds, size);
            lowers = Arrays.copyOf(lowers, size);
        }

        TokenizedText finish() {
            grow(count);
            return new TokenizedText(
                    text, begins, ends, kinds, lowers, sentences.starts(text, begins, ends, kinds, lowers), particles);
        }
    }
}
