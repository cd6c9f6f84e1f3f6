package org.tallywire.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text with its tokens and sentences. Tokens are numbered from zero in reading order; a token never spans white
 * space, tokens never overlap, and every character that is not white space or a control character belongs to one.
 *
 * <p>Immutable and thread-safe: the arrays are handed over by the {@link Tokenizer} and never change.
 */
public final class TokenizedText {
    private final String text;
    private final int[] begins;
    private final int[] ends;
    private final TokenKind[] kinds;
    private final String[] lowers;
    private final int[] sentenceStarts;
    private final Particles particles;

    /** All arrays but {@code sentenceStarts} have one element a token; sentence starts are ascending token indices. */
    TokenizedText(
            String text,
            int[] begins,
            int[] ends,
            TokenKind[] kinds,
            String[] lowers,
            int[] sentenceStarts,
            Particles particles) {
        this.text = text;
        this.begins = begins;
        this.ends = ends;
        this.kinds = kinds;
        this.lowers = lowers;
        this.sentenceStarts = sentenceStarts;
        this.particles = particles;
    }

    /** The text as it came, unchanged. */
    public String text() {
        return text;
    }

    public int tokenCount() {
        return begins.length;
    }

    /** Offset of the token's first character, inclusive. */
    public int begin(int token) {
        return begins[token];
    }

    /** Offset after the token's last character, exclusive. */
    public int end(int token) {
        return ends[token];
    }

    public TokenKind kind(int token) {
        return kinds[token];
    }

    /** The token in lower case, with typographic apostrophes made plain: the form that lexicons are keyed by. */
    public String lower(int token) {
        return lowers[token];
    }

    /**
     * Whether the token, folded as {@link #lower} says, is {@code word}, or the particle that the text's language has for
     * it; false outside the text.
     */
    public boolean is(int token, String word) {
        if (token < 0 || token >= lowers.length) {
            return false;
        }
        return particles == Particles.NONE ? lowers[token].equals(word) : particles.isNamed(lowers[token], word);
    }

    /** The token as written. */
    public String surface(int token) {
        return text.substring(begins[token], ends[token]);
    }

    /** Whether the token starts with an upper-case or title-case letter. */
    public boolean isCapitalized(int token) {
        int first = text.codePointAt(begins[token]);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    /** Whether the token has at least two letters and none of them is lower-case. */
    public boolean isAllCapitals(int token) {
        int letters = 0;
        for (int i = begins[token]; i < ends[token]; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters >= 2;
    }

    /** Whether nothing, not even a space, stands between the token and the one before it. */
    public boolean isGlued(int token) {
        return token > 0 && token < begins.length && ends[token - 1] == begins[token];
    }

    /** Whether a token is a hyphen with nothing between it and the tokens on both sides. */
    public boolean isInnerHyphen(int token) {
        return is(token, "-") && isGlued(token) && isGlued(token + 1);
    }

    /** Whether a token is a single letter. */
    public boolean isLetter(int token) {
        return ends[token] - begins[token] == 1 && Character.isLetter(text.charAt(begins[token]));
    }

    /** The span from the first character of {@code firstToken} to the last of the token before {@code endToken}. */
    public Span span(int firstToken, int endToken) {
        return new Span(begins[firstToken], ends[endToken - 1]);
    }

    /** The words of the text in a span. */
    public String surface(Span span) {
        return span.of(text);
    }

    /** The first token that ends after {@code offset}; {@link #tokenCount()} where there is none. */
    public int tokenAt(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    public int sentenceCount() {
        return sentenceStarts.length;
    }

    public Sentence sentence(int index) {
        int end = index + 1 < sentenceStarts.length ? sentenceStarts[index + 1] : begins.length;
        return new Sentence(sentenceStarts[index], end);
    }

    /** Index of the sentence that a token belongs to. */
    public int sentenceOf(int token) {
        int found = Arrays.binarySearch(sentenceStarts, token);
        return found >= 0 ? found : -found - 2;
    }

    /** All sentences, in order. */
    public List<Sentence> sentences() {
        return IntStream.range(0, sentenceCount()).mapToObj(this::sentence).toList();
    }

    /** All sentences, in order, each from its first token to its last. */
    public List<Span> sentenceSpans() {
        return sentences().stream()
                .map(sentence -> span(sentence.firstToken(), sentence.endToken()))
                .toList();
    }

    /** The span of the sentence around {@code offset}; the whole text where it has no token. */
    public Span sentenceSpanAt(int offset) {
        if (begins.length == 0) {
            return new Span(0, text.length());
        }
        Sentence sentence = sentence(sentenceOf(Math.min(tokenAt(offset), begins.length - 1)));
        return span(sentence.firstToken(), sentence.endToken());
    }
}
