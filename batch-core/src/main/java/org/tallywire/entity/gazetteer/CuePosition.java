package org.tallywire.entity.gazetteer;

/** Where in a name a word stands that tells what the name names. */
public enum CuePosition {
    /** Right before a name: Mount X, Radio X. */
    FIRST,
    /** At the end: X University. */
    LAST,
    /** Before "of" and a name: Ministry of X. */
    OF,
    /** Before "for" and a name: Agency for X. */
    FOR,
    /** Before "on" and a name: Commission on X. */
    ON
}
