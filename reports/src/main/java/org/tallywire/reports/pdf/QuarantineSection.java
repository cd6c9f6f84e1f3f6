package org.tallywire.reports.pdf;

import java.util.stream.Stream;
import org.tallywire.report.QuarantineRow;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.wording.Amounts;

/** Documents that were set aside, why, and what to do. */
record QuarantineSection(Digest digest) {
    private static final int LONGEST_TEXT = 220;

    void write(Page page) {
        page.section("Set aside");
        if (digest.quarantined().isEmpty()) {
            page.add(page.texts().line("Every document could be read.", TextStyle.BODY, 2, 2));
            return;
        }
        Texts texts = page.texts();
        Grid table = Grid.table(28, 38, 34)
                .heading(Stream.of("Document", "Reason", "What to do")
                        .map(title ->
                                Cell.of(texts.text(title, TextStyle.HEADER)).ruled())
                        .toList());
        for (QuarantineRow row : digest.quarantined()) {
            table.row(
                    cell(texts, row.document() + ", " + row.place()),
                    cell(texts, row.reason()),
                    cell(texts, row.remedy()));
        }
        page.add(table);
        long hidden = digest.head().quarantined() - digest.quarantined().size();
        if (hidden > 0) {
            String more = Amounts.counted(hidden, "more document is", "more documents are");
            page.add(page.texts().line(more + " listed in the workbook.", TextStyle.SMALL, 4, 0));
        }
    }

    private static Cell cell(Texts texts, String text) {
        return Cell.of(texts.text(Excerpt.head(text, LONGEST_TEXT), TextStyle.BODY))
                .ruled();
    }
}
