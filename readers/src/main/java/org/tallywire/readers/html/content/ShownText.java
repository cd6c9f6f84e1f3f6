package org.tallywire.readers.html.content;

/**
 * Collects the text of a block as a browser shows it: white space collapsed (CSS Text 3, section 4.1.1) but for line
 * breaks that were asked for; no-break spaces stay. Not thread-safe.
 */
final class ShownText {
    private final StringBuilder out = new StringBuilder();
    private int linkLength;
    private boolean spacePending;

    void append(String text, boolean link, boolean preformatted) {
        int before = out.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (preformatted && c != '\r') {
                out.append(c);
            } else if (c == ' ' || c >= '\t' && c <= '\r') {
                spacePending = true;
            } else {
                appendVisible(c);
            }
        }
        linkLength += link ? out.length() - before : 0;
    }

    private void appendVisible(char c) {
        if (spacePending && !out.isEmpty() && !endsWithBreak()) {
            out.append(' ');
        }
        spacePending = false;
        out.append(c);
    }

    void lineBreak() {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        spacePending = false;
    }

    boolean endsWithBreak() {
        return !out.isEmpty() && out.charAt(out.length() - 1) == '\n';
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    int linkLength() {
        return linkLength;
    }

    /** The text without blanks at its ends; empty where it shows nothing. */
    String text() {
        int begin = 0;
        int end = out.length();
        while (begin < end && isBlank(out.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(out.charAt(end - 1))) {
            end--;
        }
        return out.substring(begin, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == 0;
    }

    void clear() {
        out.setLength(0);
        linkLength = 0;
        spacePending = false;
    }
}
