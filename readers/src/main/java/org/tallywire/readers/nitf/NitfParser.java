package org.tallywire.readers.nitf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallywire.readers.fields.Field;
import org.tallywire.readers.fields.RankedFields;
import org.tallywire.readers.markup.ElementText;
import org.tallywire.readers.markup.TextElements;
import org.tallywire.readers.xml.XmlEvents;

/** Reads one {@code nitf} element (NITF 3.6). Not thread-safe. */
public final class NitfParser {
    private static final TextElements CONTENT = new TextElements(
            Set.of(
                    "block",
                    "bq",
                    "caption",
                    "dd",
                    "dl",
                    "dt",
                    "fn",
                    "hl2",
                    "hr",
                    "li",
                    "nitf-table",
                    "ol",
                    "p",
                    "pre",
                    "table",
                    "tr",
                    "ul"),
            Set.of("td", "th"),
            Set.of("br"),
            Set.of("media", "note", "nitf-table-metadata", "credit", "datasource"));

    private final XmlEvents events;
    private final RankedFields fields = new RankedFields();
    private String body = "";
    private String summary = "";
    private String status = "";

    private NitfParser(XmlEvents events) {
        this.events = events;
    }

    /** Reads the element at whose start events stand; they go to its end. */
    public static NitfText parse(XmlEvents events) throws IOException {
        return new NitfParser(events).parse();
    }

    private NitfText parse() throws IOException {
        int root = events.depth();
        fields.add(Field.RECORD, 1, "nitf:uno", events.attribute("uno"));
        fields.add(Field.LANGUAGE, 1, "nitf:lang", events.attribute("lang"));
        fields.add(Field.PUBLISHED, 5, "nitf:change.date", events.attribute("change.date"));
        while (events.next() && !(events.isEnd() && events.depth() == root)) {
            if (events.isStart()) {
                take(events.name());
            }
        }
        return new NitfText(fields, body.isBlank() ? summary : body, status);
    }

    private void take(String name) throws IOException {
        switch (name) {
            case "title" -> fields.add(Field.TITLE, 1, "nitf:title", events.content());
            case "hl1" -> fields.add(Field.TITLE, 0, "nitf:hl1", events.content());
            case "docdata" -> status = orEmpty(events.attribute("management-status"));
            case "doc-id" -> fields.add(Field.RECORD, 0, "nitf:doc-id", events.attribute("id-string"));
            case "date.issue" -> fields.add(Field.PUBLISHED, 0, "nitf:date.issue", events.attribute("norm"));
            case "date.release" -> fields.add(Field.PUBLISHED, 2, "nitf:date.release", events.attribute("norm"));
            case "doc.copyright" -> fields.add(Field.PUBLISHER, 2, "nitf:doc.copyright", events.attribute("holder"));
            case "pubdata" -> publication();
            case "byline" -> byline();
            case "distributor" -> fields.add(Field.PUBLISHER, 1, "nitf:distributor", events.content());
            case "dateline" -> dateline();
            case "abstract" -> summary = ElementText.of(events, CONTENT);
            case "body" -> fields.add(Field.LANGUAGE, 0, "nitf:lang", events.attribute("lang"));
            case "body.content" -> content();
            case "hl2", "note", "body.end" -> events.skip();
            default -> {}
        }
    }

    private void publication() {
        fields.add(Field.PUBLISHER, 0, "nitf:pubdata", events.attribute("name"));
        fields.add(Field.PUBLISHED, 1, "nitf:pubdata", events.attribute("date.publication"));
        fields.addAddress(0, "nitf:pubdata", events.attribute("ex-ref"));
    }

    /** Persons where they are marked, else the whole line; {@code byttl} is what they are. */
    private void byline() throws IOException {
        StringBuilder line = new StringBuilder();
        int start = events.depth();
        while (events.next() && !(events.isEnd() && events.depth() == start)) {
            if (events.isStart("person")) {
                fields.add(Field.AUTHORS, 0, "nitf:person", events.content());
            } else if (events.isStart("byttl") || events.isStart("location") || events.isStart("virtloc")) {
                events.skip();
            } else if (events.isText()) {
                line.append(events.text());
            }
        }
        fields.add(Field.AUTHORS, 1, "nitf:byline", line.toString());
    }

    private void dateline() throws IOException {
        int start = events.depth();
        while (events.nextIn(start)) {
            if (events.isStart("story.date")) {
                fields.add(Field.PUBLISHED, 3, "nitf:story.date", events.attribute("norm"));
                fields.add(Field.PUBLISHED, 4, "nitf:story.date", events.content());
            }
        }
    }

    /** Blocks that say again what stands in the next one, such as a lead kept apart, are left out. */
    private void content() throws IOException {
        List<String> blocks = new ArrayList<>();
        ElementText between = new ElementText(CONTENT);
        int start = events.depth();
        while (events.next() && !(events.isEnd() && events.depth() == start)) {
            if (events.isStart("block") && events.depth() == start + 1) {
                between = finish(between, blocks);
                add(ElementText.of(events, CONTENT), blocks);
            } else {
                between.take(events);
            }
        }
        finish(between, blocks);
        String text = String.join("\n\n", blocks);
        body = body.isBlank() ? text : body + "\n\n" + text;
    }

    private static ElementText finish(ElementText between, List<String> blocks) {
        add(between.text(), blocks);
        return new ElementText(CONTENT);
    }

    private static void add(String text, List<String> blocks) {
        if (!blocks.isEmpty() && text.startsWith(blocks.getLast())) {
            blocks.removeLast();
        }
        if (!text.isEmpty()) {
            blocks.add(text);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
