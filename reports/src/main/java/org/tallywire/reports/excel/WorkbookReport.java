package org.tallywire.reports.excel;

import java.io.IOException;
import java.nio.file.Path;
import org.tallywire.report.ReportWriter;
import org.tallywire.report.StagedFacts;
import org.tallywire.reports.file.Replacement;
import org.tallywire.reports.style.HouseStyle;
import org.tallywire.reports.wording.Wording;

/** Writes the facts as an Excel workbook. Thread-safe. */
public final class WorkbookReport implements ReportWriter {
    /** Excel's 1,048,576 rows, less the header. */
    private static final int ROWS_PER_SHEET = 1_048_575;

    private final HouseStyle style;
    private final int rowsPerSheet;

    /** Writes in English. */
    public WorkbookReport() {
        this(HouseStyle.in(Wording.standard()));
    }

    public WorkbookReport(HouseStyle style) {
        this(style, ROWS_PER_SHEET);
    }

    WorkbookReport(HouseStyle style, int rowsPerSheet) {
        this.style = style;
        this.rowsPerSheet = rowsPerSheet;
    }

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void write(StagedFacts facts, Path file) throws IOException {
        try (Replacement replacement = Replacement.of(file)) {
            new WorkbookDraft(facts, style, rowsPerSheet).write(replacement.folder(), replacement.draft());
            replacement.commit();
        }
    }
}
