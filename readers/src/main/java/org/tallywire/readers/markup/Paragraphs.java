package org.tallywire.readers.markup;

/**
 * Puts text together from pieces of markup: white space collapsed, a blank line between blocks. Not thread-safe.
 */
public final class Paragraphs {
    private final StringBuilder out = new StringBuilder();
    private String gap = "";

    /** Adds text to the current block. */
    public void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c >= '\t' && c <= '\r') {
                gap = gap.isEmpty() ? " " : gap;
            } else {
                append(c);
            }
        }
    }

    private void append(char c) {
        if (!out.isEmpty()) {
            out.append(gap);
        }
        gap = "";
        out.append(c);
    }

    /** Starts a new line in the current block. */
    public void lineBreak() {
        gap = gap.equals("\n") || gap.equals("\n\n") ? "\n\n" : "\n";
    }

    /** Ends the current block. */
    public void block() {
        gap = "\n\n";
    }

    /** Starts a new cell in the current row. */
    public void cell() {
        gap = gap.isEmpty() || gap.equals(" ") ? " | " : gap;
    }

    public boolean isEmpty() {
        return out.isEmpty();
    }

    /** All that was added, without white space at its ends. */
    public String text() {
        return out.toString().strip();
    }
}
