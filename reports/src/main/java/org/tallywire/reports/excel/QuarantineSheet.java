package org.tallywire.reports.excel;

import static org.tallywire.reports.excel.CellValue.words;

import java.util.List;
import org.tallywire.report.QuarantineRow;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Wording;

/** The sheet of documents that were set aside. */
final class QuarantineSheet {
    static final String KEY = "quarantine";

    private QuarantineSheet() {}

    static SheetPlan<QuarantineRow> plan(Wording wording) {
        List<Column<QuarantineRow>> columns = List.of(
                new Column<>("document", 40, Look.Kind.WRAPPED, q -> words(q.document())),
                new Column<>(
                        "stage", 12, Look.Kind.TEXT, q -> words(wording.labels().of(CodeList.STAGE, q.stage()))),
                new Column<>("place", 24, Look.Kind.WRAPPED, q -> words(q.place())),
                new Column<>("reason", 60, Look.Kind.WRAPPED, q -> words(q.reason())),
                new Column<>("remedy", 50, Look.Kind.WRAPPED, q -> words(q.remedy())),
                new Column<>("seen", 18, Look.Kind.TEXT, r -> CellValue.moment(r.seenAt())),
                new Column<>("sha256", 66, Look.Kind.QUIET, q -> words(q.sha256())));
        return new SheetPlan<>(KEY, columns.size() - 1, 1, wording.say("empty.quarantine"), columns);
    }
}
