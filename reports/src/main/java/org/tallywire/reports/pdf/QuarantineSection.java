package org.tallywire.reports.pdf;

import java.util.Map;
import org.tallywire.report.QuarantineRow;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.wording.Wording;

/** Documents that were set aside, why, and what to do. */
record QuarantineSection(Digest digest, Wording wording) {
    private static final int LONGEST_TEXT = 220;

    void write(Page page) {
        page.section(wording.say("section.quarantine"));
        if (digest.quarantined().isEmpty()) {
            page.add(page.texts().line(wording.say("empty.set-aside"), TextStyle.BODY, 2, 2));
            return;
        }
        Texts texts = page.texts();
        Grid table = Grid.table(28, 38, 34)
                .heading(texts.heading(wording.columns().titles("quarantine", "document", "reason", "remedy")));
        for (QuarantineRow row : digest.quarantined()) {
            table.row(
                    cell(texts, row.document() + ", " + row.place()),
                    cell(texts, row.reason()),
                    cell(texts, row.remedy()));
        }
        page.add(table);
        long hidden = digest.head().quarantined() - digest.quarantined().size();
        if (hidden > 0) {
            String more = wording.say("quarantine.more", Map.of("count", hidden));
            page.add(page.texts().line(more, TextStyle.SMALL, 4, 0));
        }
    }

    private static Cell cell(Texts texts, String text) {
        return texts.cell(Excerpt.head(text, LONGEST_TEXT), TextStyle.BODY);
    }
}
