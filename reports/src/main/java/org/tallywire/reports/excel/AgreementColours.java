package org.tallywire.reports.excel;

import java.util.Map;
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

/** Colours the cells that tell how sources agree. In grey they still differ: by lightness, and by bold or italic. */
final class AgreementColours {
    private static final Map<String, XSSFColor> FILLS = Map.of(
            "AGREE", Palette.AGREE,
            "DIFFER", Palette.DIFFER,
            "REVISED", Palette.REVISED,
            "CONTRADICT", Palette.CONTRADICT);

    private final Labels labels;

    AgreementColours(Labels labels) {
        this.labels = labels;
    }

    void apply(XSSFSheet sheet, int column, int firstRow, int lastRow) {
        CellRangeAddress[] cells = {new CellRangeAddress(firstRow, lastRow, column, column)};
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        FILLS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(fill -> {
            XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                    ComparisonOperator.EQUAL, "\"" + labels.of(CodeList.AGREEMENT, fill.getKey()) + "\"");
            dress(rule, fill.getKey(), fill.getValue());
            formatting.addConditionalFormatting(cells, rule);
        });
    }

    private static void dress(XSSFConditionalFormattingRule rule, String agreement, XSSFColor colour) {
        XSSFPatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(colour);
        XSSFFontFormatting font = rule.createFontFormatting();
        font.setFontStyle(agreement.equals("REVISED"), agreement.equals("DIFFER") || agreement.equals("CONTRADICT"));
        if (agreement.equals("CONTRADICT")) {
            font.setFontColor(Palette.WHITE);
        }
    }
}
