package org.tallywire.text;

/**
 * A sentence, heading or list item, as a range of tokens.
 *
 * @param firstToken index of its first token, inclusive
 * @param endToken index after its last token, exclusive
 */
public record Sentence(int firstToken, int endToken) {
    public Sentence {
        if (firstToken < 0 || endToken <= firstToken) {
            throw new IllegalArgumentException("sentence must hold a token, was " + firstToken + ".." + endToken);
        }
    }
}
