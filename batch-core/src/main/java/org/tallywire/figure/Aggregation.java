package org.tallywire.figure;

/** What a figure sums up. */
public enum Aggregation {
    /** Nothing is said. */
    UNSPECIFIED,
    TOTAL,
    NEW,
    PER_PERIOD,
    AVERAGE
}
