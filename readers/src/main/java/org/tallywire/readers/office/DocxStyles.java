package org.tallywire.readers.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallywire.readers.manuscript.Paragraph.Role;
import org.tallywire.readers.xml.XmlEvents;

/** The styles of a DOCX document. Their names are English in every edition of Word; their ids are not. */
final class DocxStyles {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private @Nullable String language;

    void read(XmlEvents events) throws IOException {
        String style = "";
        while (events.next()) {
            if (events.isStart("style")) {
                style = value(events, "styleId");
            } else if (events.isStart("name") && events.depth() == 3) {
                names.put(style, value(events, "val").toLowerCase(Locale.ROOT));
            } else if (events.isStart("basedOn")) {
                parents.put(style, value(events, "val"));
            } else if (events.isStart("lang") && language == null) {
                language = events.attribute("val");
            }
        }
    }

    private static String value(XmlEvents events, String name) {
        String value = events.attribute(name);
        return value == null ? "" : value;
    }

    /** Language of the text where nothing else is said. */
    @Nullable
    String language() {
        return language;
    }

    Role role(String style) {
        return switch (name(style)) {
            case "title" -> Role.TITLE;
            case "heading 1" -> Role.HEADING;
            default -> Role.TEXT;
        };
    }

    /** Whether a style is that of a line in a table of contents. */
    boolean isContents(String style) {
        return names.getOrDefault(style, style.toLowerCase(Locale.ROOT)).matches("toc ?\\d.*");
    }

    /** Name of the style or of the nearest one that it is based on and that means something. */
    private String name(String style) {
        Set<String> seen = new HashSet<>();
        for (String at = style; !at.isEmpty() && seen.add(at); at = parents.getOrDefault(at, "")) {
            String name = names.getOrDefault(at, at.toLowerCase(Locale.ROOT));
            if (name.equals("title") || name.startsWith("heading") || name.equals("subtitle")) {
                return name;
            }
        }
        return "";
    }
}
