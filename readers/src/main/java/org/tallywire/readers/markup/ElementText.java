package org.tallywire.readers.markup;

import java.io.IOException;
import java.util.Locale;
import org.tallywire.readers.xml.XmlEvents;

/** Puts the text of a piece of markup together, element by element. Not thread-safe. */
public final class ElementText {
    private final TextElements elements;
    private final Paragraphs paragraphs = new Paragraphs();
    private int unseen;

    public ElementText(TextElements elements) {
        this.elements = elements;
    }

    /** The text in the element at whose start events stand; they go to its end. */
    public static String of(XmlEvents events, TextElements elements) throws IOException {
        ElementText text = new ElementText(elements);
        int start = events.depth();
        while (events.next() && !(events.isEnd() && events.depth() == start)) {
            text.take(events);
        }
        return text.text();
    }

    /** Takes the start, end or text at which events stand. */
    public void take(XmlEvents events) {
        if (events.isStart()) {
            start(events.name().toLowerCase(Locale.ROOT));
        } else if (events.isEnd()) {
            end(events.name().toLowerCase(Locale.ROOT));
        } else {
            add(events.text());
        }
    }

    /** An element starts. */
    public void start(String name) {
        unseen += elements.unseen().contains(name) ? 1 : 0;
        if (elements.breaks().contains(name)) {
            paragraphs.lineBreak();
        } else if (elements.cells().contains(name)) {
            paragraphs.cell();
        } else if (elements.blocks().contains(name)) {
            paragraphs.block();
        }
    }

    /** An element ends. */
    public void end(String name) {
        unseen -= elements.unseen().contains(name) ? 1 : 0;
        if (elements.blocks().contains(name)) {
            paragraphs.block();
        }
    }

    /** Text stands here. */
    public void add(String text) {
        if (unseen == 0) {
            paragraphs.add(text);
        }
    }

    /** All of it, without white space at its ends. */
    public String text() {
        return paragraphs.text();
    }
}
