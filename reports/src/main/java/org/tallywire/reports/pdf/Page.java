package org.tallywire.reports.pdf;

import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Puts parts on the pages of a document, one below the other, with headings in the outline and all texts in the
 * document's structure. Not thread-safe.
 */
final class Page {
    private static final float ROOM_BELOW_HEADING = 80;
    private static final float ROOM_OF_HEADING = 44;
    private static final float MOST_LEFT_EMPTY = 0.2f;

    private final Document document;
    private final PdfWriter writer;
    private final Texts texts;
    private final Contents contents;
    private final PdfStructureElement structure;
    private PdfStructureElement section;
    private PdfOutline entry;
    private float y;
    private float belowHeading;

    Page(Document document, PdfWriter writer, Texts texts) {
        this.document = document;
        this.writer = writer;
        this.texts = texts;
        this.contents = new Contents(texts, writer.getDirectContent().createTemplate(1, 1));
        this.structure = Tags.document(writer);
        this.section = Tags.add(structure, Role.SECTION);
        this.entry = writer.getRootOutline();
        this.y = document.top();
    }

    Texts texts() {
        return texts;
    }

    Contents contents() {
        return contents;
    }

    PdfContentByte canvas() {
        return writer.getDirectContent();
    }

    /** The element that what comes next belongs to. */
    PdfStructureElement section() {
        return section;
    }

    float left() {
        return document.left();
    }

    float width() {
        return document.right() - document.left();
    }

    /** How far the page is filled: the height of the next part's upper edge, in points from the bottom. */
    float y() {
        return y;
    }

    void down(float points) {
        y -= points;
    }

    /** Leaves room, but not on top of a page. */
    void space(float points) {
        if (y < document.top()) {
            y -= points;
        }
    }

    void add(Part part) {
        part.draw(this);
    }

    /**
     * Adds parts with a bookmark. They stay on one page, unless more than a fifth of the page before, or the heading of
     * their section alone, would be left there: then the last of them is torn.
     */
    void addTogether(String title, List<Part> parts) {
        keepTogether(0, parts);
        bookmark(title);
        for (Part part : parts) {
            part.draw(this);
        }
    }

    private void keepTogether(float above, List<Part> parts) {
        float height = above;
        float least = above;
        for (Part part : parts) {
            height += part.height(width());
            least += part.leastHeight(width());
        }
        float whole = document.top() - document.bottom();
        boolean torn = y == belowHeading || y - document.bottom() > whole * MOST_LEFT_EMPTY;
        needRoom(Math.min(torn ? least : height, whole));
    }

    /** The heading of a section, which is not left alone by the parts that come first in it. */
    void section(String title, List<Part> first) {
        keepTogether(ROOM_OF_HEADING, first);
        section(title);
        belowHeading = y;
    }

    /** The heading of a section, with an entry of the outline. */
    void section(String title) {
        needRoom(ROOM_BELOW_HEADING);
        section = Tags.add(structure, Role.SECTION);
        entry = new PdfOutline(writer.getRootOutline(), here(), title);
        contents.add(title, writer.getPageNumber());
        add(Grid.line(texts.text(title, TextStyle.SECTION, Role.HEADING), 14, 4));
    }

    /** A bookmark under that of the section, for what comes next. */
    void bookmark(String title) {
        new PdfOutline(entry, here(), title);
    }

    /** Begins a new page unless there is that much room, in points; whether it did. */
    boolean needRoom(float points) {
        if (y - points >= document.bottom() || y >= document.top()) {
            return false;
        }
        document.newPage();
        y = document.top();
        return true;
    }

    private PdfDestination here() {
        return new PdfDestination(PdfDestination.FITH, y);
    }
}
