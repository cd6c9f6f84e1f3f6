package org.tallywire.reports.excel;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tallywire.reports.wording.Wording;

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
        Wording wording,
        Looks looks,
        RunFonts runFonts,
        CellWriter cells,
        Losses losses,
        int rowsPerSheet) {
    /**
     * @param folder for temporary files
     */
    static Book create(XSSFWorkbook template, Path folder, Wording wording, int rowsPerSheet) throws IOException {
        Looks looks = new Looks(template);
        Losses losses = new Losses();
        return new Book(
                template,
                new StreamedSheets(template, folder),
                wording,
                looks,
                RunFonts.of(looks),
                new CellWriter(looks, losses, wording),
                losses,
                rowsPerSheet);
    }
}
