package org.tallywire.reports.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Fills the summary sheet line by line. Columns are counted from 0; column 0 is a margin. */
final class SummaryGrid {
    static final int FIRST = 1;
    private static final int[] WIDTHS = {2, 16, 44, 18, 16, 24, 19, 13, 11, 15};
    static final int LAST = WIDTHS.length - 1;
    private static final float LINE_POINTS = 13;
    private static final float PADDING_POINTS = 3;
    private static final int WIDTH_UNITS = 256;

    private final Book book;
    private final XSSFSheet sheet;
    private int next;

    SummaryGrid(Book book, XSSFSheet sheet) {
        this.book = book;
        this.sheet = sheet;
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * WIDTH_UNITS);
        }
    }

    XSSFSheet sheet() {
        return sheet;
    }

    Book book() {
        return book;
    }

    /** Zero-based index of the row that comes next. */
    int next() {
        return next;
    }

    void skip(int rows) {
        next += rows;
    }

    /** A line of text over the whole width. */
    void line(String text, Look.Kind look) {
        XSSFRow row = row(List.of(CellValue.words(text)), List.of(look));
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), FIRST, LAST));
        int width = 0;
        for (int i = FIRST; i <= LAST; i++) {
            width += WIDTHS[i];
        }
        if (look == Look.Kind.SUBTITLE) {
            row.setHeightInPoints(LINE_POINTS * (text.length() / width + 1));
        }
    }

    /** A row of values from the first column on, as high as its longest text needs. */
    XSSFRow row(List<CellValue> values, List<Look.Kind> looks) {
        XSSFRow row = sheet.createRow(next);
        int lines = 1;
        for (int i = 0; i < values.size(); i++) {
            XSSFCell cell = row.createCell(FIRST + i);
            Look.Kind look = looks.get(Math.min(i, looks.size() - 1));
            book.cells().write(cell, values.get(i), look);
            lines = Math.max(
                    lines, look.wraps() ? LineEstimate.lines(values.get(i).shown(), WIDTHS[FIRST + i]) : 1);
        }
        row.setHeightInPoints(lines * LINE_POINTS + PADDING_POINTS);
        next++;
        return row;
    }

    /** Header cells of a small table, over cells of these looks. */
    void header(List<String> titles, List<Look.Kind> looks) {
        List<Look.Kind> headers = looks.stream().map(Look.Kind::header).toList();
        row(titles.stream().map(CellValue::words).toList(), headers).setHeightInPoints(20);
    }
}
