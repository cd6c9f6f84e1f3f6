package org.tallywire.reports.excel;

import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/** Streams the rows of a table, over as many sheets as they need. {@link #finish} must be called once, at the end. */
final class TableWriter<R> {
    private static final float HEADER_POINTS = 30;
    private static final float LINE_POINTS = 13;
    private static final float PADDING_POINTS = 3;
    private static final int MOST_LINES = 15;

    private final Book book;
    private final SheetPlan<R> plan;
    private final List<String> titles;
    private final SheetFinish finish;
    private @Nullable SXSSFSheet sheet;
    private int sheets;
    private int rows;

    TableWriter(Book book, SheetPlan<R> plan) {
        this.book = book;
        this.plan = plan;
        this.titles = plan.columns().stream()
                .map(column -> book.columns().of(plan.name(), column.key()).title())
                .toList();
        this.finish = new SheetFinish(book, titles);
    }

    void add(R row) {
        SXSSFRow cells = nextRow();
        int lines = 1;
        for (int i = 0; i < plan.columns().size(); i++) {
            Column<R> column = plan.columns().get(i);
            CellValue value = column.value().apply(row);
            book.cells().write(cells.createCell(i), value, column.look());
            lines = Math.max(lines, column.look().wraps() ? LineEstimate.lines(value.shown(), column.width()) : 1);
        }
        cells.setHeightInPoints(Math.min(lines, MOST_LINES) * LINE_POINTS + PADDING_POINTS);
    }

    /** Ends the last sheet; an empty table gets the one row that Excel asks for. */
    void finish() {
        if (sheet == null) {
            SXSSFRow note = nextRow();
            for (int i = 0; i < plan.columns().size(); i++) {
                note.createCell(i).setCellStyle(book.looks().of(Look.text(Look.Kind.NOTE)));
            }
            note.getCell(0).setCellValue(plan.ifEmpty());
        }
        finishSheet();
    }

    private SXSSFRow nextRow() {
        if (sheet == null || rows == book.rowsPerSheet()) {
            finishSheet();
            sheet = startSheet();
        }
        rows++;
        return sheet.createRow(rows);
    }

    private SXSSFSheet startSheet() {
        SXSSFSheet started = book.workbook().createSheet(RowPlaces.sheetName(plan.name(), sheets));
        sheets++;
        rows = 0;
        SXSSFRow header = started.createRow(0);
        header.setHeightInPoints(HEADER_POINTS);
        for (int i = 0; i < titles.size(); i++) {
            Look.Kind look = plan.columns().get(i).look().header();
            book.cells().write(header.createCell(i), CellValue.words(titles.get(i)), look);
        }
        return started;
    }

    private void finishSheet() {
        if (sheet != null) {
            finish.apply(sheet, plan, rows);
        }
    }
}
