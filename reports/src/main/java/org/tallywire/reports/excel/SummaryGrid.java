package org.tallywire.reports.excel;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Fills the summary sheet line by line. Columns are counted from 0; column 0 is a margin. */
final class SummaryGrid {
    static final int FIRST = 1;
    private static final int[] WIDTHS = {2, 22, 30, 20, 19, 28, 27, 13, 10, 20};
    static final int LAST = WIDTHS.length - 1;
    private static final float LINE_POINTS = 13;
    private static final float PADDING_POINTS = 3;
    private static final float HEADER_POINTS = 20;
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
        XSSFRow row = row(List.of(CellValue.words(text)), List.of(new Place(look, LAST)));
        if (look == Look.Kind.SUBTITLE) {
            row.setHeightInPoints(LINE_POINTS * LineEstimate.lines(text, width(FIRST, LAST)));
        }
    }

    /**
     * A row of values from the first column on, as high as its longest text needs.
     *
     * @param places one for each value
     */
    XSSFRow row(List<CellValue> values, List<Place> places) {
        XSSFRow row = sheet.createRow(next);
        int lines = 1;
        int column = FIRST;
        for (int i = 0; i < values.size(); i++) {
            Place place = places.get(i);
            lines = Math.max(lines, cell(row, column, values.get(i), place));
            column += place.columns();
        }
        row.setHeightInPoints(lines * LINE_POINTS + PADDING_POINTS);
        next++;
        return row;
    }

    /** Header cells of a small table, over cells of these places. */
    void header(List<String> titles, List<Place> places) {
        List<Place> headers = places.stream()
                .map(place -> new Place(place.look().header(), place.columns()))
                .toList();
        row(titles.stream().map(CellValue::words).toList(), headers).setHeightInPoints(HEADER_POINTS);
    }

    /** Writes a cell and returns how many lines it needs. */
    private int cell(XSSFRow row, int column, CellValue value, Place place) {
        XSSFCell cell = row.createCell(column);
        book.cells().write(new CellInMemory(cell, book.runFonts().markedFont()), value, place.look());
        int last = column + place.columns() - 1;
        for (int i = column + 1; i <= last; i++) {
            row.createCell(i).setCellStyle(cell.getCellStyle());
        }
        if (last > column) {
            sheet.addMergedRegion(new CellRangeAddress(next, next, column, last));
        }
        return place.look().wraps() ? LineEstimate.lines(value.shown(), width(column, last)) : 1;
    }

    private static int width(int first, int last) {
        return Arrays.stream(WIDTHS, first, last + 1).sum();
    }

    /**
     * Where a value of a row stands.
     *
     * @param columns how many of the sheet's columns it fills
     */
    record Place(Look.Kind look, int columns) {
        /** A place of one column. */
        static Place of(Look.Kind look) {
            return new Place(look, 1);
        }
    }
}
