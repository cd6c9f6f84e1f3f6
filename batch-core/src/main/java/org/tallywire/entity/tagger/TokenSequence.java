package org.tallywire.entity.tagger;

/**
 * The tokens of a sentence, as a tagger sees them.
 *
 * @param features hashes of the features of each token; any int
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop of the tagger; never compared
public record TokenSequence(int[][] features) {
    public int length() {
        return features.length;
    }
}
