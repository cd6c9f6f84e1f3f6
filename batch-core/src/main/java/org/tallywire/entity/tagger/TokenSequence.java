package org.tallywire.entity.tagger;

/** The tokens of a sentence, as a tagger sees them. The arrays are handed over and must not change any more. */
public final class TokenSequence {
    private final int[][] features;

    /** @param features hashes of the features of each token; any int */
    public TokenSequence(int[][] features) {
        this.features = features;
    }

    public int length() {
        return features.length;
    }

    int[] features(int token) {
        return features[token];
    }
}
