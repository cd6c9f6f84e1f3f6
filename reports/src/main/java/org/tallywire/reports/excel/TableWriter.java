package org.tallywire.reports.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Streams the rows of a table, over as many sheets as they need. {@link #finish} must be called once, at the end. */
final class TableWriter<R> {
    private static final float HEADER_POINTS = 30;
    private static final int ARROW_WIDTH = 2;
    private static final float LINE_POINTS = 13;
    private static final float PADDING_POINTS = 3;
    private static final int MOST_LINES = 15;

    private final Book book;
    private final SheetPlan<R> plan;
    private final List<String> titles;
    private final SheetFinish finish;
    private final int columns;
    private final CellValue[] values;
    private @Nullable Started sheet;
    private final List<String> sheets = new ArrayList<>();
    private int rows;

    TableWriter(Book book, SheetPlan<R> plan) {
        this.book = book;
        this.plan = plan;
        this.titles = plan.columns().stream()
                .map(column -> column.title(book.wording().columns(), plan.key()))
                .toList();
        this.columns = titles.size();
        this.values = new CellValue[columns];
        this.finish = new SheetFinish(book, titles);
    }

    void add(R row) {
        int lines = 1;
        for (int i = 0; i < columns; i++) {
            Column<R> column = plan.columns().get(i);
            values[i] = column.value().apply(row);
            if (column.look().wraps()) {
                lines = Math.max(lines, LineEstimate.lines(values[i].shown(), column.width()));
            }
        }
        CellStream cells = nextRow(Math.min(lines, MOST_LINES) * LINE_POINTS + PADDING_POINTS);
        for (int i = 0; i < columns; i++) {
            book.cells().write(cells.next(), values[i], plan.columns().get(i).look());
        }
        cells.endRow();
    }

    /** Ends the last sheet; an empty table gets the one row that Excel asks for. */
    void finish() {
        if (sheet == null) {
            CellStream note = nextRow(LINE_POINTS + PADDING_POINTS);
            for (int i = 0; i < columns; i++) {
                CellValue value = i == 0 ? CellValue.words(plan.ifEmpty()) : CellValue.nothing();
                book.cells().write(note.next(), value, Look.Kind.NOTE);
            }
            note.endRow();
        }
        finishSheet();
    }

    SheetPlan<R> plan() {
        return plan;
    }

    /** Names of the sheets that it has written, the first first. */
    List<String> sheets() {
        return List.copyOf(sheets);
    }

    private CellStream nextRow(float points) {
        if (sheet == null || rows == book.rowsPerSheet()) {
            finishSheet();
            sheet = startSheet();
        }
        rows++;
        sheet.cells().startRow(rows + 1, points);
        return sheet.cells();
    }

    private Started startSheet() {
        String name = RowPlaces.sheetName(book.wording().sheet(plan.key()), sheets.size());
        XSSFSheet started = book.template().createSheet(name);
        finish.begin(started, plan);
        sheets.add(name);
        rows = 0;
        try {
            XmlBytes xml = new XmlBytes(book.sheets().start(started));
            CellStream cells = new CellStream(xml, book.runFonts(), columns);
            header(cells);
            return new Started(started, xml, cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void header(CellStream cells) {
        cells.startRow(1, headerPoints());
        for (int i = 0; i < columns; i++) {
            Look.Kind look = plan.columns().get(i).look().header();
            book.cells().write(cells.next(), CellValue.words(titles.get(i)), look);
        }
        cells.endRow();
    }

    /** Beside a title stands the arrow of its filter. */
    private float headerPoints() {
        int lines = 1;
        for (int i = 0; i < columns; i++) {
            int room = plan.columns().get(i).width() - ARROW_WIDTH;
            lines = Math.max(lines, LineEstimate.lines(titles.get(i), room));
        }
        return Math.max(HEADER_POINTS, lines * LINE_POINTS + PADDING_POINTS);
    }

    private void finishSheet() {
        if (sheet != null) {
            finish.end(sheet.inMemory(), plan, rows);
            sheet.xml().flush();
            try {
                book.sheets().end(sheet.inMemory());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record Started(XSSFSheet inMemory, XmlBytes xml, CellStream cells) {}
}
