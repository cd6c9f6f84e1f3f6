package org.tallywire.attribution;

/** How certainly a source states something. */
public enum Certainty {
    CONFIRMED,
    /** Stated, and no more: the usual case. */
    CLAIMED,
    SUSPECTED,
    FEARED,
    /** A source says that it is not so: "denied that 30 had died". */
    DENIED,
    /** The text says that it is not so: "no casualties". */
    NEGATED,
    HYPOTHETICAL,
    EXPECTED
}
