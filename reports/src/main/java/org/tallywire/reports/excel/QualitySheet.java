package org.tallywire.reports.excel;

import static org.tallywire.reports.excel.CellValue.words;

import java.util.List;
import org.tallywire.report.QualityCheck;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Labels;
import org.tallywire.reports.wording.Wording;

/** The sheet that tells how the data of the last nightly run was judged. */
final class QualitySheet {
    static final String KEY = "quality";

    private QualitySheet() {}

    static SheetPlan<QualityCheck> plan(Wording wording) {
        Labels labels = wording.labels();
        List<Column<QualityCheck>> columns = List.of(
                new Column<>(
                        "rule",
                        24,
                        Look.Kind.TEXT,
                        c -> words(labels.of(CodeList.QUALITY, c.rule().name()))),
                new Column<>(
                        "verdict",
                        16,
                        Look.Kind.TEXT,
                        c -> words(labels.of(CodeList.VERDICT, c.verdict().name()))),
                new Column<>("found", 12, Look.Kind.NUMBER, c -> CellValue.number(c.found())),
                new Column<>("of", 12, Look.Kind.NUMBER, c -> against(c, c.of())),
                new Column<>("percent", 12, Look.Kind.NUMBER, c -> against(c, c.percent())),
                new Column<>("limit", 12, Look.Kind.NUMBER, QualitySheet::limit),
                new Column<>(
                        "meaning",
                        70,
                        Look.Kind.WRAPPED,
                        c -> words(labels.meaning(CodeList.QUALITY, c.rule().name()))));
        return new SheetPlan<>(KEY, columns.size(), 1, wording.say("empty.quality"), columns);
    }

    private static CellValue against(QualityCheck check, long number) {
        return check.of() == 0 ? CellValue.nothing() : CellValue.number(number);
    }

    private static CellValue limit(QualityCheck check) {
        return check.limitPercent() == null ? CellValue.nothing() : CellValue.number(check.limitPercent());
    }
}
