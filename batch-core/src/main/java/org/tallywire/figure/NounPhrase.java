package org.tallywire.figure;

/**
 * What stands after a number: the words that it counts.
 *
 * @param firstToken first token of the counted words, inclusive
 * @param endToken after the last of them, exclusive; equal to {@code firstToken} where nothing is counted
 * @param headToken the noun itself; -1 where nothing is counted
 * @param partitive whether the words stand after "of": "150 of them"
 */
record NounPhrase(int firstToken, int endToken, int headToken, boolean partitive) {
    static NounPhrase none(int token) {
        return new NounPhrase(token, token, -1, false);
    }

    boolean isEmpty() {
        return headToken < 0;
    }
}
