package org.tallywire.entity.tagger;

/** What a feature says for each tag, and what one tag says for the next. */
interface Weights {
    /** Sets the scores of the tags to the sums of what hashed features say for each. */
    void score(int[] features, float[] scores);

    /** What a tag says for the one right after it; {@link Float#NEGATIVE_INFINITY} where it may not follow. */
    float transition(int before, int tag);
}
