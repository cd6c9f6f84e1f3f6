package org.tallywire.reports.excel;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tallywire.reports.style.HouseStyle;
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
        HouseStyle style,
        Looks looks,
        RunFonts runFonts,
        CellWriter cells,
        Losses losses,
        int rowsPerSheet) {
    Wording wording() {
        return style.wording();
    }

    /**
     * @param folder for temporary files
     */
    static Book create(XSSFWorkbook template, Path folder, HouseStyle style, int rowsPerSheet) throws IOException {
        Looks looks = new Looks(template, style.theme());
        Losses losses = new Losses();
        return new Book(
                template,
                new StreamedSheets(template, folder),
                style,
                looks,
                RunFonts.of(looks),
                new CellWriter(looks, losses, style.wording()),
                losses,
                rowsPerSheet);
    }
}
