package org.tallywire.entity.gazetteer;

/** What a single word can be to somebody who looks for names. */
public enum WordClass {
    /** A word of the language that is written small inside a sentence. */
    COMMON,
    /** A preposition, article or conjunction that can stand inside a name. */
    CONNECTOR,
    /** Name of a month, weekday or the like. */
    CALENDAR,
    /** Said, told, announced. */
    SAYING,
    /** A first name. */
    GIVEN,
    /** A last name. */
    SURNAME,
    /** A particle of last names: van, bin, de. */
    PARTICLE,
    /** A word of which names of organizations are made: National, Liberation, Airlines. */
    ORGANIZATION_WORD,
    /** An abbreviation that is written with a full stop: Inc, Jr. */
    ABBREVIATION;

    /** Its bit in {@link WordTable#classesOf}. */
    @SuppressWarnings("EnumOrdinal") // a bit for each, within one run
    public int bit() {
        return 1 << ordinal();
    }
}
