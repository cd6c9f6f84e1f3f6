package org.tallywire.readers.newsml;

import java.io.IOException;
import org.tallywire.readers.fields.Field;
import org.tallywire.readers.fields.RankedFields;
import org.tallywire.readers.markup.ElementText;
import org.tallywire.readers.markup.TextElements;
import org.tallywire.readers.nitf.NitfParser;
import org.tallywire.readers.nitf.NitfText;
import org.tallywire.readers.xml.XmlEvents;

/** The content of an item, which may be there in several forms: the longest text counts. Not thread-safe. */
final class ItemContent {
    private final XmlEvents events;
    private final RankedFields fields = new RankedFields();
    private String body = "";
    private String status = "";
    private boolean elsewhere;

    ItemContent(XmlEvents events) {
        this.events = events;
    }

    /** Reads the {@code contentSet} at whose start events stand. */
    void parse() throws IOException {
        int parent = events.depth();
        while (events.nextIn(parent)) {
            switch (events.name()) {
                case "inlineXML" -> inline();
                case "inlineData" -> offer(events.content().strip());
                case "remoteContent" -> elsewhere = true;
                default -> {}
            }
        }
    }

    private void inline() throws IOException {
        fields.add(Field.LANGUAGE, 0, "newsml:inlineXML", events.attribute("lang"));
        int parent = events.depth();
        while (events.nextIn(parent)) {
            if (events.isStart("nitf")) {
                NitfText nitf = NitfParser.parse(events);
                fields.addAll(nitf.fields(), 1);
                status = nitf.status();
                offer(nitf.body());
            } else {
                offer(ElementText.of(events, TextElements.HTML));
            }
        }
    }

    private void offer(String text) {
        body = text.length() > body.length() ? text : body;
    }

    /** What the content says of itself. */
    RankedFields fields() {
        return fields;
    }

    /** The text, without a first paragraph that only says the title again; blank where there is none. */
    String body(String title) {
        int end = body.indexOf("\n\n");
        boolean again = end > 0 && body.substring(0, end).strip().equalsIgnoreCase(title);
        return again ? body.substring(end).strip() : body;
    }

    String status() {
        return status;
    }

    /** Whether the content is a file that is only referred to. */
    boolean isElsewhere() {
        return elsewhere;
    }
}
