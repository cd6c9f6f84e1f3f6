package org.tallywire.reports.excel;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tallywire.reports.wording.Labels;

/**
 * A workbook in the making, with what all its sheets share.
 *
 * @param rowsPerSheet rows of data a sheet holds, its header not counted
 */
record Book(
        XSSFWorkbook template,
        StreamingWorkbook workbook,
        Labels labels,
        Looks looks,
        CellWriter cells,
        ColumnTexts columns,
        Losses losses,
        int rowsPerSheet) {
    static Book create(XSSFWorkbook template, Labels labels, int rowsPerSheet) {
        Looks looks = new Looks(template);
        Losses losses = new Losses();
        return new Book(
                template,
                new StreamingWorkbook(template),
                labels,
                looks,
                new CellWriter(looks, losses),
                ColumnTexts.english(),
                losses,
                rowsPerSheet);
    }
}
