package org.tallywire.readers.xml;

import java.io.IOException;

/** A part of a document as XML again, for a library that wants to parse it by itself. Not thread-safe. */
public final class XmlCopy {
    private final StringBuilder out = new StringBuilder();

    /** Adds the start, end or text at which events stand. */
    public void add(XmlEvents events) {
        if (events.isStart()) {
            events.writeStart(out);
        } else if (events.isEnd()) {
            close(events.qualifiedName());
        } else {
            XmlText.escape(events.text(), out);
        }
    }

    /** Adds the element at whose start events stand, and goes to its end. */
    public void addElement(XmlEvents events) throws IOException {
        int start = events.depth();
        add(events);
        while (events.next()) {
            add(events);
            if (events.isEnd() && events.depth() == start) {
                return;
            }
        }
    }

    /** Adds an end. */
    public void close(String qualifiedName) {
        out.append("</").append(qualifiedName).append('>');
    }

    /** Adds another copy. */
    public void add(XmlCopy other) {
        out.append(other.out);
    }

    public int length() {
        return out.length();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
