package org.tallywire.figure;

/** What a number in a text is. */
public enum FigureKind {
    COUNT,
    MONEY,
    PERCENT,
    MEASURE,
    DURATION,
    AGE,
    ORDINAL,
    RANK,
    SCORE,
    RATIO,
    IDENTIFIER
}
