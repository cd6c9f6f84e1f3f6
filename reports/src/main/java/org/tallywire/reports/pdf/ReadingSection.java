package org.tallywire.reports.pdf;

import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfPTable;
import org.tallywire.reports.wording.CodeLabel;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Labels;

/** The words of this summary, explained. */
record ReadingSection(Labels labels) {
    void write(Page page) throws DocumentException {
        page.section("How to read this");
        page.add(page.cells()
                .line(
                        "The main figures are chosen by effect, then by the number of independent sources, then by day"
                                + " of publication; copies of one agency text count once. Words in brackets are"
                                + " understood, not written.",
                        TextStyle.SMALL,
                        0,
                        4));
        PdfPTable table = Cells.table(18, 82);
        rows(table, page.cells(), CodeList.AGREEMENT);
        rows(table, page.cells(), CodeList.CERTAINTY);
        page.add(table);
    }

    private void rows(PdfPTable table, Cells cells, CodeList list) {
        for (CodeLabel label : labels.list(list)) {
            table.addCell(cells.text(label.label(), TextStyle.HEADER));
            table.addCell(cells.text(label.meaning(), TextStyle.SMALL));
        }
    }
}
