package org.tallywire.review;

/** What a reviewer can say about a figure. */
public enum Decision {
    RIGHT,
    /** Something was stated, but another number. */
    WRONG_NUMBER,
    /** The number is right, but not what it is said to count or to tell of. */
    WRONG_MEANING,
    NOT_A_FIGURE
}
