package org.tallywire.readers.html.content;

/**
 * A hint, and the words that give it.
 *
 * @param words the hint as it stands in {@code hints.csv}, or the tag; empty where nothing is said
 */
record Said(Hint hint, String words) {
    static final Said NOTHING = new Said(Hint.NONE, "");

    Said as(Hint other) {
        return other == hint ? this : new Said(other, words);
    }
}
