package org.tallywire.figure;

import org.tallywire.text.Span;

/**
 * How a figure stands to another one of the same article.
 *
 * @param other span of the other figure's quantity
 */
public record Relation(Kind kind, Span other) {
    /** The kinds of relation. */
    public enum Kind {
        /** This figure is part of the other: "150 of them". */
        SUBSET_OF,
        /** This figure replaces the other: "up from 12". */
        REVISES,
        /** This figure says the other again. */
        REPEATS
    }
}
