package org.tallywire.reports.pdf;

import org.openpdf.text.pdf.PdfName;

/** What a part of the text is to a reader who hears it: the standard structure types of ISO 32000-1, 14.8.4. */
enum Role {
    SECTION("Sect"),
    TITLE("H1"),
    HEADING("H2"),
    SUBHEADING("H3"),
    PARAGRAPH("P"),
    TABLE("Table"),
    ROW("TR"),
    HEADER_CELL("TH"),
    CELL("TD"),
    FIGURE("Figure");

    private final String tag;

    Role(String tag) {
        this.tag = tag;
    }

    PdfName tag() {
        return new PdfName(tag);
    }
}
