package org.tallywire.entity.tagger;

import java.util.Arrays;

/** A sentence to learn from. */
public final class Example {
    private final TokenSequence tokens;
    private final int[] tags;

    /** @param tags the right tag of each token, as {@link TagGrammar} numbers them */
    public Example(TokenSequence tokens, int[] tags) {
        if (tokens.length() != tags.length) {
            throw new IllegalArgumentException(
                    "every token needs a tag: " + tokens.length() + " tokens, " + tags.length + " tags");
        }
        this.tokens = tokens;
        this.tags = tags.clone();
    }

    TokenSequence tokens() {
        return tokens;
    }

    int tag(int token) {
        return tags[token];
    }

    boolean isTagged(int[] said) {
        return Arrays.equals(tags, said);
    }
}
