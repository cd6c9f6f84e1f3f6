package org.tallywire.readers.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallywire.readers.fields.Field;
import org.tallywire.readers.fields.RankedFields;
import org.tallywire.readers.manuscript.ManuscriptText;
import org.tallywire.readers.manuscript.Paragraph.Role;
import org.tallywire.readers.xml.XmlEvents;

/** Walks the XML of an OpenDocument text: properties, styles and text, in one part or in several. Not thread-safe. */
final class OdtWalk {
    private final ManuscriptText text;
    private final RankedFields fields;
    private final Map<String, String> parents = new HashMap<>();

    OdtWalk(ManuscriptText text, RankedFields fields) {
        this.text = text;
        this.fields = fields;
    }

    void over(XmlEvents events) throws IOException {
        while (events.next()) {
            if (events.isStart()) {
                take(events);
            }
        }
    }

    private void take(XmlEvents events) throws IOException {
        switch (events.name()) {
            case "meta" -> properties(events);
            case "style" -> style(events);
            case "default-style" -> language(events);
            case "text" -> new OdtBody(events, this::role).blocks(text);
            default -> {}
        }
    }

    private void properties(XmlEvents events) throws IOException {
        int parent = events.depth();
        while (events.nextIn(parent)) {
            switch (events.name()) {
                case "title" -> fields.add(Field.TITLE, 0, "odt:title", events.content());
                case "initial-creator" -> fields.add(Field.AUTHORS, 0, "odt:initial-creator", events.content());
                case "creator" -> fields.add(Field.AUTHORS, 1, "odt:creator", events.content());
                case "creation-date" -> fields.add(Field.PUBLISHED, 0, "odt:creation-date", events.content());
                case "date" -> fields.add(Field.PUBLISHED, 1, "odt:date", events.content());
                case "language" -> fields.add(Field.LANGUAGE, 0, "odt:language", events.content());
                default -> {}
            }
        }
    }

    private void style(XmlEvents events) {
        String name = events.attribute("name");
        String parent = events.attribute("parent-style-name");
        if (name != null && parent != null) {
            parents.put(name, parent);
        }
    }

    /** The language of paragraphs where nothing else is said. */
    private void language(XmlEvents events) throws IOException {
        boolean paragraphs = "paragraph".equals(events.attribute("family"));
        int parent = events.depth();
        while (events.nextIn(parent)) {
            String language = events.attribute("language");
            String country = events.attribute("country");
            if (paragraphs && language != null && !language.equals("none")) {
                boolean bare = country == null || country.equals("none");
                fields.add(Field.LANGUAGE, 1, "odt:default-style", bare ? language : language + "-" + country);
            }
        }
    }

    private Role role(@Nullable String style, boolean heading) {
        Set<String> seen = new HashSet<>();
        for (String at = style; at != null && seen.add(at); at = parents.get(at)) {
            if (at.equals("Title")) {
                return Role.TITLE;
            }
        }
        return heading ? Role.HEADING : Role.TEXT;
    }
}
