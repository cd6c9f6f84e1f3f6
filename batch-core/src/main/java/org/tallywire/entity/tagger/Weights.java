package org.tallywire.entity.tagger;

/** What a feature says for each tag, and what one tag says for the next. */
interface Weights {
    /** Adds the weights of one hashed feature to the scores of the tags. */
    void addTo(float[] scores, int feature);

    float transition(int before, int tag);
}
