package org.tallywire.reports.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tallywire.reports.wording.Wording;

/** A workbook in whose sheet for answers somebody writes, as a person with a spreadsheet does. */
final class ReviewedWorkbook {
    private final Path file;
    private final Wording wording;

    ReviewedWorkbook(Path file, Wording wording) {
        this.file = file;
        this.wording = wording;
    }

    /**
     * Writes into the first row that shows this quantity and this sentence.
     *
     * @param cells values by key of their column
     */
    ReviewedWorkbook answer(String quantity, String sentence, Map<String, Object> cells) throws IOException {
        return change(sheet -> {
            Row row = row(sheet, quantity, sentence);
            cells.forEach((key, value) -> set(cell(sheet, row, key), value));
        });
    }

    /** Sorts the rows the other way round, as far as their texts go. */
    ReviewedWorkbook turnRound() throws IOException {
        return change(sheet -> {
            int last = sheet.getLastRowNum();
            for (int i = 1; i < last + 1 - i; i++) {
                swap(sheet.getRow(i), sheet.getRow(last + 1 - i));
            }
        });
    }

    /** Shows the rows of one effect only, as a filter does. */
    ReviewedWorkbook filter(String effect) throws IOException {
        return change(sheet -> {
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                boolean shown = text(cell(sheet, sheet.getRow(i), "effect")).equals(effect);
                sheet.getRow(i).setZeroHeight(!shown);
            }
        });
    }

    private static void swap(Row one, Row other) {
        for (int i = 0; i < one.getLastCellNum(); i++) {
            String kept = text(one.getCell(i));
            set(one.getCell(i), text(other.getCell(i)));
            set(other.getCell(i), kept);
        }
    }

    private ReviewedWorkbook change(Change change) throws IOException {
        try (XSSFWorkbook workbook = open()) {
            change.of(workbook.getSheet(wording.sheet("review")));
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return this;
    }

    private XSSFWorkbook open() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private Row row(Sheet sheet, String quantity, String sentence) {
        for (Row row : sheet) {
            if (text(cell(sheet, row, "written")).equals(quantity)
                    && text(cell(sheet, row, "sentence")).contains(sentence)) {
                return row;
            }
        }
        throw new AssertionError("no row shows " + quantity + " in " + sentence);
    }

    private Cell cell(Sheet sheet, Row row, String key) {
        String title = wording.columns().of("review", key).title();
        for (Cell header : sheet.getRow(0)) {
            if (header.getStringCellValue().equals(title)) {
                return row.getCell(header.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("no column " + title);
    }

    private static void set(Cell cell, Object value) {
        // Else POI keeps the text that a streamed cell holds.
        cell.setBlank();
        String text = value.toString();
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (text.startsWith("=")) {
            cell.setCellFormula(text.substring(1));
        } else {
            cell.setCellValue(text);
        }
    }

    private static String text(Cell cell) {
        return new DataFormatter().formatCellValue(cell);
    }

    @FunctionalInterface
    private interface Change {
        void of(Sheet review);
    }
}
