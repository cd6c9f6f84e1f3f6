package org.tallywire.readers.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.tallywire.readers.xml.XmlEvents;

/**
 * Names of the parts of a DOCX document, which its relationships say; those that are usual where they say nothing.
 *
 * @param text the text itself
 * @param styles beside it
 * @param properties title, creator and dates
 * @param application what the program says of itself and its owner
 */
record DocxParts(String text, String styles, String properties, String application) {
    static DocxParts of(OfficePackage parts) throws IOException {
        Map<String, String> targets = new HashMap<>();
        parts.walkLeniently("_rels/.rels", events -> read(events, targets));
        String text = targets.getOrDefault("officeDocument", "word/document.xml");
        return new DocxParts(
                text,
                text.substring(0, text.lastIndexOf('/') + 1) + "styles.xml",
                targets.getOrDefault("core-properties", "docProps/core.xml"),
                targets.getOrDefault("extended-properties", "docProps/app.xml"));
    }

    /** Targets by the last word of their type, which is the same in both editions of the standard. */
    private static void read(XmlEvents events, Map<String, String> targets) throws IOException {
        while (events.next()) {
            if (events.isStart("Relationship")) {
                String type = events.attribute("Type");
                String target = events.attribute("Target");
                if (type != null && target != null) {
                    targets.putIfAbsent(
                            type.substring(type.lastIndexOf('/') + 1),
                            target.startsWith("/") ? target.substring(1) : target);
                }
            }
        }
    }
}
