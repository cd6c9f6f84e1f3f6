package org.tallywire.readers.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;
import org.tallywire.readers.fields.Field;
import org.tallywire.readers.fields.RankedFields;
import org.tallywire.readers.xml.XmlEvents;

/** What a PDF says of itself: in XMP (ISO 16684-1), in its older dictionary, and in its catalog. Stateless. */
final class PdfProperties {
    private PdfProperties() {}

    static RankedFields of(PDDocument document) {
        RankedFields fields = new RankedFields();
        fields.add(Field.LANGUAGE, 0, "pdf:Lang", document.getDocumentCatalog().getLanguage());
        PDDocumentInformation older = document.getDocumentInformation();
        fields.add(Field.TITLE, 1, "pdf:Title", older.getTitle());
        fields.add(Field.AUTHORS, 1, "pdf:Author", older.getAuthor());
        fields.add(Field.PUBLISHED, 2, "pdf:CreationDate", iso(older.getCreationDate()));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            try (InputStream bytes = metadata.createInputStream();
                    XmlEvents events = XmlEvents.of(bytes)) {
                xmp(events, fields);
            } catch (IOException e) {
                System.getLogger(PdfProperties.class.getName()).log(System.Logger.Level.DEBUG, "faulty XMP", e);
            }
        }
        return fields;
    }

    private static @Nullable String iso(@Nullable Calendar date) {
        return date instanceof GregorianCalendar found
                ? found.toZonedDateTime().toOffsetDateTime().toString()
                : null;
    }

    /** Properties are elements, or attributes of the element around them. */
    private static void xmp(XmlEvents events, RankedFields fields) throws IOException {
        while (events.next()) {
            if (events.isStart("Description")) {
                for (String name :
                        new String[] {"CreateDate", "publicationDate", "publicationName", "url", "language"}) {
                    take(name, events.attribute(name), fields);
                }
            } else if (events.isStart("creator") || events.isStart("publisher")) {
                values(events, fields);
            } else if (events.isStart() && !events.name().matches("RDF|xmpmeta|Alt|Seq|Bag|li")) {
                take(events.name(), events.content(), fields);
            }
        }
    }

    private static void values(XmlEvents events, RankedFields fields) throws IOException {
        String name = events.name();
        int parent = events.depth();
        while (events.nextInside(parent)) {
            if (events.isText()) {
                take(name, events.text(), fields);
            }
        }
    }

    private static void take(String name, @Nullable String value, RankedFields fields) {
        switch (name) {
            case "title" -> fields.add(Field.TITLE, 0, "xmp:title", value);
            case "creator" -> fields.add(Field.AUTHORS, 0, "xmp:creator", value);
            case "publicationName" -> fields.add(Field.PUBLISHER, 0, "xmp:publicationName", value);
            case "publisher" -> fields.add(Field.PUBLISHER, 1, "xmp:publisher", value);
            case "publicationDate" -> fields.add(Field.PUBLISHED, 0, "xmp:publicationDate", value);
            case "CreateDate" -> fields.add(Field.PUBLISHED, 1, "xmp:CreateDate", value);
            case "language" -> fields.add(Field.LANGUAGE, 1, "xmp:language", value);
            case "url" -> fields.addAddress(0, "xmp:url", value);
            default -> {}
        }
    }
}
