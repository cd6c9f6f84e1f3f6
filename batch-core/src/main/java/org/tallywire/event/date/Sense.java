package org.tallywire.event.date;

/**
 * One thing that a word can mean.
 *
 * @param value by class, see {@link WordClass}
 * @param strength a mark of the table, or empty
 */
record Sense(WordClass wordClass, String value, String strength) {
    /** The value as a whole number. */
    int number() {
        return Integer.parseInt(value);
    }

    boolean is(String expectedStrength) {
        return strength.equals(expectedStrength);
    }
}
