package org.tallywire.readers.office;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallywire.readers.manuscript.ManuscriptText;
import org.tallywire.readers.xml.XmlEvents;

/**
 * Walks the text of a DOCX document (ECMA-376, part 1, 17). Deleted and moved text, hidden text, instructions of fields,
 * notes and comments are no text; text in boxes follows the paragraph that it hangs at. Not thread-safe.
 */
final class DocxBody {
    private static final Set<String> UNSEEN = Set.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "Fallback",
            "pPr",
            "sectPr",
            "tblPr",
            "tblGrid",
            "trPr",
            "tcPr",
            "sdtPr",
            "sdtEndPr",
            "rt",
            "footnoteReference",
            "endnoteReference",
            "commentReference");
    private static final Set<String> DRAWN = Set.of("drawing", "pict", "object");

    private final XmlEvents events;
    private final DocxStyles styles;

    private DocxBody(XmlEvents events, DocxStyles styles) {
        this.events = events;
        this.styles = styles;
    }

    static void read(XmlEvents events, DocxStyles styles, ManuscriptText text) throws IOException {
        while (events.next()) {
            if (events.isStart("body")) {
                new DocxBody(events, styles).blocks(text);
            }
        }
    }

    /** Paragraphs and tables in the element at whose start events stand. */
    private void blocks(ManuscriptText text) throws IOException {
        int parent = events.depth();
        while (events.nextInside(parent)) {
            if (events.isStart("p")) {
                paragraph(text);
            } else if (events.isStart("tr")) {
                TableRow.read(events, "tc", this::blocks, text);
            } else if (events.isStart() && UNSEEN.contains(events.name())) {
                events.skip();
            }
        }
    }

    private void paragraph(ManuscriptText text) throws IOException {
        StringBuilder words = new StringBuilder();
        ManuscriptText boxes = new ManuscriptText();
        String style = "";
        int parent = events.depth();
        while (events.nextInside(parent)) {
            if (events.isStart("pPr")) {
                style = style();
            } else if (events.isStart("r")) {
                run(words, boxes);
            } else if (events.isStart()) {
                inline(words, boxes);
            }
        }
        if (!styles.isContents(style)) {
            text.add(styles.role(style), words.toString());
        }
        text.addAll(boxes);
    }

    private String style() throws IOException {
        String style = "";
        int parent = events.depth();
        while (events.nextIn(parent)) {
            if (events.isStart("pStyle")) {
                style = orEmpty(events.attribute("val"));
            }
        }
        return style;
    }

    private void run(StringBuilder words, ManuscriptText boxes) throws IOException {
        StringBuilder own = new StringBuilder();
        boolean hidden = false;
        int parent = events.depth();
        while (events.nextInside(parent)) {
            if (events.isStart("vanish")) {
                hidden = !orEmpty(events.attribute("val")).matches("false|0|off");
            } else if (events.isStart()) {
                inline(own, boxes);
            }
        }
        words.append(hidden ? "" : own);
    }

    private void inline(StringBuilder words, ManuscriptText boxes) throws IOException {
        String name = events.name();
        switch (name) {
            case "t" -> words.append(events.content());
            case "tab", "ptab" -> words.append(' ');
            case "br", "cr" -> words.append('\n');
            case "noBreakHyphen" -> words.append('-');
            default -> {
                if (DRAWN.contains(name)) {
                    drawing(boxes);
                } else if (UNSEEN.contains(name)) {
                    events.skip();
                }
            }
        }
    }

    private void drawing(ManuscriptText boxes) throws IOException {
        int parent = events.depth();
        while (events.nextInside(parent)) {
            if (events.isStart("txbxContent")) {
                blocks(boxes);
            } else if (events.isStart("Fallback")) {
                events.skip();
            }
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
