package org.tallywire.reports.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Labels;

/**
 * Colours the cells that tell how sources agree, how certain they are, and what is different. In grey they still differ:
 * by lightness, and by bold or italic.
 */
final class CodeColours {
    private static final List<Dress> AGREEMENT = List.of(
            new Dress("AGREE", Palette.AGREE, false, false, Palette.INK),
            new Dress("CONTRADICT", Palette.CONTRADICT, false, true, Palette.WHITE),
            new Dress("DIFFER", Palette.DIFFER, false, true, Palette.INK),
            new Dress("REVISED", Palette.REVISED, true, false, Palette.INK));
    private static final List<Dress> CERTAINTY = List.of(
            new Dress("CONFIRMED", Palette.AGREE, false, false, Palette.INK),
            new Dress("DENIED", Palette.CONTRADICT, false, true, Palette.WHITE),
            new Dress("NEGATED", Palette.CONTRADICT, false, true, Palette.WHITE),
            new Dress("SUSPECTED", Palette.DIFFER, true, false, Palette.INK),
            new Dress("FEARED", Palette.DIFFER, true, false, Palette.INK),
            new Dress("HYPOTHETICAL", Palette.REVISED, true, false, Palette.INK),
            new Dress("EXPECTED", Palette.REVISED, true, false, Palette.INK));

    private static final List<Dress> CHANGE = List.of(
            new Dress("NEW", Palette.AGREE, false, true, Palette.INK),
            new Dress("CHANGED", Palette.DIFFER, false, true, Palette.INK),
            new Dress("GONE", Palette.LINE, true, false, Palette.INK));

    private final Labels labels;

    CodeColours(Labels labels) {
        this.labels = labels;
    }

    /** Colours cells of a look that has colours; other cells stay as they are. */
    void apply(XSSFSheet sheet, Look.Kind look, int column, int firstRow, int lastRow) {
        CellRangeAddress[] cells = {new CellRangeAddress(firstRow, lastRow, column, column)};
        switch (look) {
            case AGREEMENT -> AGREEMENT.forEach(dress -> add(sheet, cells, CodeList.AGREEMENT, dress));
            case CERTAINTY -> CERTAINTY.forEach(dress -> add(sheet, cells, CodeList.CERTAINTY, dress));
            case CHANGE -> CHANGE.forEach(dress -> add(sheet, cells, CodeList.CHANGE, dress));
            default -> {}
        }
    }

    private void add(XSSFSheet sheet, CellRangeAddress[] cells, CodeList list, Dress dress) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        String label = labels.of(list, dress.code()).replace("\"", "\"\"");
        XSSFConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, "\"" + label + "\"");
        XSSFPatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(dress.fill());
        XSSFFontFormatting font = rule.createFontFormatting();
        font.setFontStyle(dress.italic(), dress.bold());
        font.setFontColor(dress.letters());
        formatting.addConditionalFormatting(cells, rule);
    }

    private record Dress(String code, XSSFColor fill, boolean italic, boolean bold, XSSFColor letters) {}
}
