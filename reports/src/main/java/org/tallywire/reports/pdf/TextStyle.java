package org.tallywire.reports.pdf;

/**
 * How a piece of text looks.
 *
 * @param points size of the letters
 * @param leading distance of lines, in points
 */
record TextStyle(float points, float leading, boolean bold, Ink ink) {
    static final TextStyle TITLE = new TextStyle(22, 26, true, Ink.HEADER);
    static final TextStyle SECTION = new TextStyle(14, 18, true, Ink.HEADER);
    static final TextStyle GROUP = new TextStyle(10.5f, 14, true, Ink.ACCENT);
    static final TextStyle BODY = new TextStyle(9.5f, 12.6f, false, Ink.TEXT);
    static final TextStyle STRONG = new TextStyle(9.5f, 12.6f, true, Ink.TEXT);
    static final TextStyle SMALL = new TextStyle(8, 10.6f, false, Ink.QUIET);
    static final TextStyle LABEL = new TextStyle(8, 10.6f, false, Ink.TEXT);
    static final TextStyle BIG = new TextStyle(18, 21, true, Ink.HEADER);
    static final TextStyle HEADER = new TextStyle(8, 10.6f, true, Ink.QUIET);
}
