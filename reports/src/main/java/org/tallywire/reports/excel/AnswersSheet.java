package org.tallywire.reports.excel;

import static org.tallywire.reports.excel.CellValue.words;

import java.util.List;
import org.tallywire.report.CorrectionRow;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Labels;
import org.tallywire.reports.wording.Wording;

/** The sheet of what reviewers answered, and what became of each answer. */
final class AnswersSheet {
    static final String KEY = "answers";

    private final Wording wording;
    private final Labels labels;
    private final RowPlaces figures;

    /**
     * @param figures places of the figures that were answered, as far as they are shown
     */
    AnswersSheet(Wording wording, RowPlaces figures) {
        this.wording = wording;
        this.labels = wording.labels();
        this.figures = figures;
    }

    SheetPlan<CorrectionRow> plan() {
        List<Column<CorrectionRow>> columns = List.of(
                new Column<>("recorded", 18, Look.Kind.TEXT, r -> CellValue.moment(r.recordedAt())),
                new Column<>("outcome", 14, Look.Kind.STRONG, c -> words(labels.of(CodeList.OUTCOME, c.outcome()))),
                new Column<>("shown", 20, Look.Kind.LINK, this::shown),
                new Column<>("decision", 18, Look.Kind.WRAPPED, c -> words(labels.of(CodeList.DECISION, c.decision()))),
                new Column<>("corrected", 16, Look.Kind.SAID, c -> words(c.corrected())),
                new Column<>("comment", 40, Look.Kind.WRAPPED, c -> words(c.comment())),
                new Column<>("reviewer", 20, Look.Kind.WRAPPED, c -> words(c.reviewer())),
                new Column<>("reason", 50, Look.Kind.WRAPPED, c -> words(c.reason())),
                new Column<>("file", 30, Look.Kind.WRAPPED, c -> words(c.sourceFile())),
                new Column<>("row", 8, Look.Kind.QUIET_NUMBER, c -> CellValue.number(c.row())),
                new Column<>("figure", 34, Look.Kind.QUIET, c -> words(c.figure())));
        return new SheetPlan<>(KEY, columns.size() - 1, 2, wording.say("empty.answers"), columns);
    }

    private CellValue shown(CorrectionRow row) {
        return figures.jump(row.figure(), row.shown() == null ? "" : row.shown());
    }
}
