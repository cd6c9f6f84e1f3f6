package org.tallywire.entity.tagger;

/** The tokens of a sentence, as a tagger sees them. The arrays are handed over and must not change any more. */
public final class TokenSequence {
    /** In the place of features: a token without any is outside of every name. */
    public static final int[] OUTSIDE = {};

    private final int[][] features;

    /** @param features hashes of the features of each token, any int; at most {@value PackedRows#MOST} a token */
    public TokenSequence(int[][] features) {
        this.features = features;
    }

    public int length() {
        return features.length;
    }

    boolean isOutside(int token) {
        return features[token].length == 0;
    }

    int[] features(int token) {
        return features[token];
    }
}
