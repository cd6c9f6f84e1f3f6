package org.tallywire.entity.tagger;

/**
 * A sentence to learn from.
 *
 * @param tags the right tag of each token, from 0
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop of the tagger; never compared
public record Example(TokenSequence tokens, int[] tags) {
    public Example {
        if (tokens.length() != tags.length) {
            throw new IllegalArgumentException("every token needs a tag");
        }
    }
}
