package org.tallywire.reports.excel;

import java.io.IOException;
import java.nio.file.Path;
import org.tallywire.report.ReportWriter;
import org.tallywire.report.StagedFacts;
import org.tallywire.reports.digest.DigestLimits;
import org.tallywire.reports.digest.Digests;
import org.tallywire.reports.file.Replacement;
import org.tallywire.reports.style.HouseStyle;
import org.tallywire.reports.wording.Wording;

/** Writes the facts as an Excel workbook. Thread-safe. */
public final class WorkbookReport implements ReportWriter {
    /** Excel's 1,048,576 rows, less the header. */
    private static final int ROWS_PER_SHEET = 1_048_575;

    /** How much its first sheet shows at most. */
    public static final DigestLimits LIMITS = new DigestLimits(10, 4, 12, 12, 6, 0);

    private final HouseStyle style;
    private final Digests digests;
    private final int rowsPerSheet;

    /** Writes in English. */
    public WorkbookReport() {
        this(HouseStyle.in(Wording.standard()));
    }

    public WorkbookReport(HouseStyle style) {
        this(style, ROWS_PER_SHEET);
    }

    WorkbookReport(HouseStyle style, int rowsPerSheet) {
        this(style, rowsPerSheet, new Digests(style.wording().labels(), LIMITS));
    }

    /**
     * Leaves to others what it has read.
     *
     * @param digests with enough for {@link #LIMITS}
     */
    public WorkbookReport(HouseStyle style, Digests digests) {
        this(style, ROWS_PER_SHEET, digests);
    }

    private WorkbookReport(HouseStyle style, int rowsPerSheet, Digests digests) {
        this.style = style;
        this.rowsPerSheet = rowsPerSheet;
        this.digests = digests;
    }

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void write(StagedFacts facts, Path file) throws IOException {
        try (Replacement replacement = Replacement.of(file)) {
            new WorkbookDraft(facts, style, digests, rowsPerSheet).write(replacement.folder(), replacement.draft());
            replacement.commit();
        }
    }
}
