package org.tallywire.reports.excel;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tallywire.lexicon.DataRow;
import org.tallywire.reports.wording.CodeLabel;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.ColumnTexts;
import org.tallywire.reports.wording.Wording;

/** The last sheet: what everything means, in plain words. */
final class GuideSheet {
    static final String KEY = "guide";
    private static final int[] WIDTHS = {2, 26, 96};
    private static final int WIDTH_UNITS = 256;
    private static final float LINE_POINTS = 13;
    private static final float PADDING_POINTS = 3;

    private final Book book;
    private final Wording wording;
    private final XSSFSheet sheet;
    private int next;

    GuideSheet(Book book) {
        this.book = book;
        this.wording = book.wording();
        this.sheet = book.template().createSheet(wording.sheet(KEY));
    }

    /**
     * @param plans sheets whose columns are explained
     */
    void write(List<SheetPlan<?>> plans) {
        title();
        for (DataRow row : wording.guide()) {
            line(row.get("topic"), row.get("text"), Look.Kind.STRONG);
        }
        codes("guide.bound", CodeList.BOUND);
        codes("guide.certainty", CodeList.CERTAINTY);
        codes("guide.agreement", CodeList.AGREEMENT);
        codes("guide.change", CodeList.CHANGE);
        codes("guide.effect", CodeList.EFFECT);
        codes("guide.kind", CodeList.KIND);
        codes("guide.attribution", CodeList.ATTRIBUTION);
        codes("guide.entity", CodeList.ENTITY);
        plans.forEach(this::columns);
        finish();
    }

    private void title() {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(30);
        write(row, 1, CellValue.words(wording.sheet(KEY)), Look.Kind.TITLE);
    }

    private void heading(String text) {
        next++;
        XSSFRow row = sheet.createRow(next++);
        write(row, 1, CellValue.words(text), Look.Kind.HEADING);
    }

    private void line(String word, String meaning, Look.Kind look) {
        XSSFRow row = sheet.createRow(next++);
        int lines = Math.max(LineEstimate.lines(word, WIDTHS[1]), LineEstimate.lines(meaning, WIDTHS[2]));
        row.setHeightInPoints(lines * LINE_POINTS + PADDING_POINTS);
        write(row, 1, CellValue.words(word), look);
        write(row, 2, CellValue.words(meaning), Look.Kind.WRAPPED);
    }

    private void write(XSSFRow row, int column, CellValue value, Look.Kind look) {
        CellTarget cell =
                new CellInMemory(row.createCell(column), book.runFonts().markedFont());
        book.cells().write(cell, value, look);
    }

    private void codes(String heading, CodeList list) {
        heading(wording.say(heading));
        for (CodeLabel label : wording.labels().list(list)) {
            if (!label.label().isEmpty()) {
                line(label.label(), label.meaning(), Look.Kind.STRONG);
            }
        }
    }

    private void columns(SheetPlan<?> plan) {
        heading(wording.say("guide.columns", Map.of("sheet", wording.sheet(plan.key()))));
        Set<String> told = new HashSet<>();
        for (Column<?> column : plan.columns()) {
            if (column.look() != Look.Kind.HIDDEN && told.add(column.key())) {
                ColumnTexts.ColumnText text = wording.columns().of(plan.key(), column.key());
                line(text.title(), text.meaning(), Look.Kind.STRONG);
            }
        }
    }

    private void finish() {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * WIDTH_UNITS);
        }
        sheet.setDisplayGridlines(false);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        SheetFinish.print(sheet, false, book.style());
    }
}
