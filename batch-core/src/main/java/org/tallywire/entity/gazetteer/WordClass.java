package org.tallywire.entity.gazetteer;

/** What a single word can be to somebody who looks for names. */
public enum WordClass {
    /** A word of the language that is written small inside a sentence. */
    COMMON(1 << 0),
    /** A preposition, article or conjunction that can stand inside a name. */
    CONNECTOR(1 << 1),
    /** Name of a month, weekday or the like. */
    CALENDAR(1 << 2),
    /** Said, told, announced. */
    SAYING(1 << 3),
    /** A first name. */
    GIVEN(1 << 4),
    /** A last name. */
    SURNAME(1 << 5),
    /** A particle of last names: van, bin, de. */
    PARTICLE(1 << 6),
    /** A word of which names of organizations are made: National, Liberation, Airlines. */
    ORGANIZATION_WORD(1 << 7),
    /** An abbreviation that is written with a full stop: Inc, Jr. */
    ABBREVIATION(1 << 8),
    /** A word that makes sentences of others: preposition, pronoun, auxiliary, frequent verb. */
    GRAMMAR(1 << 9);

    private final int bit;

    WordClass(int bit) {
        this.bit = bit;
    }

    /** Its bit in {@link WordTable#classesOf}. */
    @SuppressWarnings("EnumOrdinal") // a bit for each, within one run
    public int bit() {
        return bit;
    }
}
