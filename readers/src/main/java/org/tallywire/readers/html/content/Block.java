package org.tallywire.readers.html.content;

/**
 * A piece of text on lines of its own.
 *
 * @param text white space as a browser shows it; never blank
 * @param linkLength how many of its characters are in links
 * @param kind what kind of lines
 * @param rank 1 to 6 of a heading, else 0
 * @param region index of the innermost region it stands in
 */
record Block(String text, int linkLength, Kind kind, int rank, int region) {
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        CELL,
        PREFORMATTED,
        /** Text in a division, not marked as anything. */
        LOOSE
    }

    int length() {
        return text.length();
    }

    double linkDensity() {
        return (double) linkLength / text.length();
    }

    /** Whether it ends as a sentence does, closing quotes and brackets aside. */
    boolean endsAsSentence() {
        int at = text.length() - 1;
        while (at > 0 && "\"'”’»)]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?…:。！？".indexOf(text.charAt(at)) >= 0;
    }
}
