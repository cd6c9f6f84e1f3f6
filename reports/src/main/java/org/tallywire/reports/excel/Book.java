package org.tallywire.reports.excel;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tallywire.reports.wording.ColumnTexts;
import org.tallywire.reports.wording.Labels;

/**
 * A workbook in the making, with what all its sheets share.
 *
 * @param template everything but the rows of the long sheets
 * @param runFonts how letters of a marked text look
 * @param rowsPerSheet rows of data a sheet holds, its header not counted
 */
record Book(
        XSSFWorkbook template,
        StreamedSheets sheets,
        Labels labels,
        Looks looks,
        RunFonts runFonts,
        CellWriter cells,
        ColumnTexts columns,
        Losses losses,
        int rowsPerSheet) {
    /**
     * @param folder for temporary files
     */
    static Book create(XSSFWorkbook template, Path folder, Labels labels, int rowsPerSheet) throws IOException {
        Looks looks = new Looks(template);
        Losses losses = new Losses();
        return new Book(
                template,
                new StreamedSheets(template, folder),
                labels,
                looks,
                RunFonts.of(looks),
                new CellWriter(looks, losses),
                ColumnTexts.english(),
                losses,
                rowsPerSheet);
    }
}
