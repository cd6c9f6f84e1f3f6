package org.tallywire.reports.excel;

import static org.tallywire.reports.excel.CellValue.words;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tallywire.report.FigureRow;
import org.tallywire.report.FigureVersion;
import org.tallywire.reports.wording.CodeLabel;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.FigureWords;
import org.tallywire.reports.wording.Labels;
import org.tallywire.reports.wording.Wording;

/**
 * The sheet that people answer in: flagged figures, each with a decision to choose. Its rows may be sorted and filtered:
 * a hidden key names the figure, a hidden version what was shown of it.
 */
final class ReviewSheet {
    static final String KEY = "review";
    private static final String DECISION = "decision";

    private final Wording wording;
    private final Labels labels;
    private final FigureWords words;
    private final FiguresSheet figures;

    /**
     * @param figures shows what the two sheets have in common
     */
    ReviewSheet(Wording wording, FiguresSheet figures) {
        this.wording = wording;
        this.labels = wording.labels();
        this.words = wording.figures();
        this.figures = figures;
    }

    SheetPlan<Flagged> plan() {
        List<Column<Flagged>> columns = List.of(
                new Column<>("why", 20, Look.Kind.WRAPPED, f -> words(f.why())),
                new Column<>("effect", 15, Look.Kind.WRAPPED_STRONG, f -> words(words.about(f.figure()))),
                new Column<>(
                        "written",
                        16,
                        Look.Kind.WRAPPED_STRONG,
                        f -> words(f.figure().text())),
                new Column<>("value", 16, Look.Kind.NUMBER, f -> figures.value(f.figure())),
                new Column<>(
                        "counted", 18, Look.Kind.WRAPPED, f -> words(f.figure().counted())),
                new Column<>("speaker", 20, Look.Kind.WRAPPED, f -> words(words.speaker(f.figure()))),
                new Column<>("sentence", 60, Look.Kind.PROSE, f -> FiguresSheet.sentence(f.figure())),
                new Column<>(
                        "source",
                        26,
                        Look.Kind.WRAPPED,
                        f -> words(wording.heads().source(f.figure()))),
                new Column<>(DECISION, 18, Look.Kind.ANSWER, f -> CellValue.nothing()),
                new Column<>("corrected", 16, Look.Kind.ANSWER, f -> CellValue.nothing()),
                new Column<>("comment", 36, Look.Kind.ANSWER, f -> CellValue.nothing()),
                new Column<>("reviewer", 18, Look.Kind.ANSWER, f -> CellValue.nothing()),
                new Column<>("key", 34, Look.Kind.HIDDEN, f -> words(f.figure().id())),
                new Column<>("version", 18, Look.Kind.HIDDEN, f -> words(FigureVersion.of(f.figure()))));
        int decision = columns.stream().map(Column::key).toList().indexOf(DECISION);
        return new SheetPlan<>(
                KEY,
                columns.size() - 2,
                3,
                wording.say("empty.review"),
                columns,
                (sheet, rows) -> dropDown(sheet, decision, rows));
    }

    private void dropDown(XSSFSheet sheet, int column, int rows) {
        String[] decisions =
                labels.list(CodeList.DECISION).stream().map(CodeLabel::label).toArray(String[]::new);
        String title = wording.columns().of(KEY, DECISION).title();
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choice = helper.createValidation(
                helper.createExplicitListConstraint(decisions), new CellRangeAddressList(1, rows, column, column));
        choice.setShowErrorBox(true);
        choice.createErrorBox(title, wording.say("review.choose"));
        choice.setShowPromptBox(true);
        choice.createPromptBox(title, String.join(", ", decisions));
        sheet.addValidationData(choice);
    }

    /**
     * A figure that somebody should look at.
     *
     * @param why for people
     */
    record Flagged(FigureRow figure, String why) {}
}
