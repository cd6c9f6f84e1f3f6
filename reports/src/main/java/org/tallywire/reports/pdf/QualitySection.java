package org.tallywire.reports.pdf;

import java.util.List;
import org.tallywire.report.QualityCheck;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Labels;
import org.tallywire.reports.wording.Wording;

/** How the data of the last nightly run was judged; left out where no run has judged any. */
record QualitySection(Digest digest, Wording wording) {
    private static final String SHEET = "quality";

    void write(Page page) {
        if (digest.quality().isEmpty()) {
            return;
        }
        page.section(wording.sheet(SHEET));
        Texts texts = page.texts();
        Grid table = Grid.table(18, 22, 14, 46)
                .heading(texts.heading(wording.columns().titles(SHEET, "rule", "found", "verdict", "meaning")));
        digest.quality().forEach(check -> table.row(row(texts, check)));
        page.add(table);
    }

    private List<Cell> row(Texts texts, QualityCheck check) {
        Labels labels = wording.labels();
        String rule = check.rule().name();
        return List.of(
                texts.cell(labels.of(CodeList.QUALITY, rule), TextStyle.BODY),
                texts.cell(numbers(check), TextStyle.BODY),
                texts.cell(labels.of(CodeList.VERDICT, check.verdict().name()), TextStyle.BODY),
                texts.cell(labels.meaning(CodeList.QUALITY, rule), TextStyle.BODY));
    }

    private String numbers(QualityCheck check) {
        String found = wording.amounts().text(check.found());
        return check.of() == 0
                ? found
                : found + " / " + wording.amounts().text(check.of()) + " (" + check.percent() + " %)";
    }
}
