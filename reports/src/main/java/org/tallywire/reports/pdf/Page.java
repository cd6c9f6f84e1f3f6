package org.tallywire.reports.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Puts things on the pages of a document, one below the other, and headings into the outline. Not thread-safe. */
final class Page {
    private static final float ROOM_BELOW_HEADING = 80;

    private final Document document;
    private final PdfWriter writer;
    private final Cells cells;
    private PdfOutline section;

    Page(Document document, PdfWriter writer, Cells cells) {
        this.document = document;
        this.writer = writer;
        this.cells = cells;
        this.section = writer.getRootOutline();
    }

    Cells cells() {
        return cells;
    }

    void add(Element element) throws DocumentException {
        document.add(element);
    }

    /** The heading of a section, with an entry of the outline. */
    void section(String title) throws DocumentException {
        needRoom(ROOM_BELOW_HEADING);
        section = new PdfOutline(writer.getRootOutline(), here(), title);
        document.add(cells.line(title, TextStyle.SECTION, 14, 4));
    }

    /** A bookmark under that of the section, for what comes next. */
    void bookmark(String title) {
        new PdfOutline(section, here(), title);
    }

    /** Begins a new page unless there is that much room, in points. */
    void needRoom(float points) throws DocumentException {
        if (writer.getVerticalPosition(true) - document.bottom() < points) {
            document.newPage();
        }
    }

    /** Adds a table that is not torn apart where it fits on a page. */
    void addWhole(PdfPTable table) throws DocumentException {
        table.setKeepTogether(true);
        document.add(table);
    }

    private PdfDestination here() {
        return new PdfDestination(PdfDestination.FITH, writer.getVerticalPosition(true));
    }
}
