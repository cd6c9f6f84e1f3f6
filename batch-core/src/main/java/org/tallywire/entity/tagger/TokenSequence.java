package org.tallywire.entity.tagger;

/**
 * The tokens of a sentence, as a tagger sees them.
 *
 * @param features hashes of the features of each token; any int
 */
public record TokenSequence(int[][] features) {
    public int length() {
        return features.length;
    }
}
