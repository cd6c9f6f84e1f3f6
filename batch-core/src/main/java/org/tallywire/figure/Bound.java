package org.tallywire.figure;

/** How the number that is written limits the number that is meant. */
public enum Bound {
    EXACT,
    ABOUT,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    BETWEEN,
    /** A word such as "dozens", read as a range by a named rule. */
    VAGUE
}
