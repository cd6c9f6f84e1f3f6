package org.tallywire.claim;

/**
 * How the sources of a claim stand to each other. Bounds count: "at least 12" and 15 agree. Of several statements of one
 * source only its latest stands; of a correction only the new value.
 */
public enum Agreement {
    /** One number can satisfy every statement. */
    AGREE,
    /** What stands agrees, and it took a correction, or a later statement of the same source, to get there. */
    REVISED,
    /** No number satisfies all that stands. */
    DIFFER,
    /** A source denies it, or one source's "at least" lies above another one's "at most". */
    CONTRADICT
}
