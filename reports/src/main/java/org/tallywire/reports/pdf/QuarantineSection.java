package org.tallywire.reports.pdf;

import java.util.List;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfPTable;
import org.tallywire.report.QuarantineRow;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.wording.Amounts;

/** Documents that were set aside, why, and what to do. */
record QuarantineSection(Digest digest) {
    private static final int LONGEST_TEXT = 220;

    void write(Page page) throws DocumentException {
        page.section("Set aside");
        if (digest.quarantined().isEmpty()) {
            page.add(page.cells().line("Every document could be read.", TextStyle.BODY, 2, 2));
            return;
        }
        PdfPTable table = Cells.table(28, 38, 34);
        table.setHeaderRows(1);
        for (String heading : List.of("Document", "Reason", "What to do")) {
            table.addCell(Cells.underlined(page.cells().text(heading, TextStyle.HEADER)));
        }
        for (QuarantineRow row : digest.quarantined()) {
            cell(table, page.cells(), row.document() + ", " + row.place());
            cell(table, page.cells(), row.reason());
            cell(table, page.cells(), row.remedy());
        }
        page.add(table);
        long hidden = digest.head().quarantined() - digest.quarantined().size();
        if (hidden > 0) {
            String more = Amounts.counted(hidden, "more document is", "more documents are");
            page.add(page.cells().line(more + " listed in the workbook.", TextStyle.SMALL, 4, 0));
        }
    }

    private static void cell(PdfPTable table, Cells cells, String text) {
        table.addCell(Cells.underlined(cells.text(Excerpt.head(text, LONGEST_TEXT), TextStyle.BODY)));
    }
}
