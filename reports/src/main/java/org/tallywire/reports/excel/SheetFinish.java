package org.tallywire.reports.excel;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;
import org.tallywire.reports.style.HouseStyle;

/** What a sheet gets once its rows are written: table, widths, frozen header, print set-up. */
final class SheetFinish {
    private static final double NARROW_INCHES = 0.4;
    private static final double FOOTER_INCHES = 0.6;
    private static final int WIDTH_UNITS = 256;

    private final Book book;
    private final List<String> titles;

    SheetFinish(Book book, List<String> titles) {
        this.book = book;
        this.titles = titles;
    }

    /** What stands before the rows. */
    void begin(XSSFSheet sheet, SheetPlan<?> plan) {
        for (int i = 0; i < plan.columns().size(); i++) {
            Column<?> column = plan.columns().get(i);
            sheet.setColumnWidth(i, column.width() * WIDTH_UNITS);
            sheet.setColumnHidden(i, column.look() == Look.Kind.HIDDEN);
        }
        sheet.createFreezePane(plan.frozen(), 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setZoom(100);
        print(sheet, true, book.style());
    }

    /**
     * What stands behind the rows.
     *
     * @param rows rows of data, at least one
     */
    void end(XSSFSheet sheet, SheetPlan<?> plan, int rows) {
        addTable(sheet, rows);
        book.template().setPrintArea(book.template().getSheetIndex(sheet), 0, plan.printed() - 1, 0, rows);
        CodeColours colours = new CodeColours(book.wording().labels());
        for (int i = 0; i < plan.columns().size(); i++) {
            colours.apply(sheet, plan.columns().get(i).look(), i, 1, rows);
        }
        plan.extras().accept(sheet, rows);
    }

    /** POI reads the names of a table's columns from cells in memory; streamed cells are not, so they are set here. */
    private void addTable(XSSFSheet sheet, int rows) {
        AreaReference area = new AreaReference(
                new CellReference(0, 0), new CellReference(rows, titles.size() - 1), SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        String name = tableName(sheet.getSheetName());
        CTTable inFile = table.getCTTable();
        inFile.setName(name);
        inFile.setDisplayName(name);
        for (int i = 0; i < titles.size(); i++) {
            inFile.getTableColumns().getTableColumnArray(i).setName(titles.get(i));
        }
        if (!inFile.isSetAutoFilter()) {
            inFile.addNewAutoFilter();
        }
        inFile.getAutoFilter().setRef(area.formatAsString());
        CTTableStyleInfo style =
                inFile.isSetTableStyleInfo() ? inFile.getTableStyleInfo() : inFile.addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowRowStripes(true);
        style.setShowColumnStripes(false);
    }

    /** Letters without accents, so that every program takes them for a name. */
    private static String tableName(String sheet) {
        String plain = Normalizer.normalize(sheet, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.replaceAll("[^A-Za-z0-9]", "_");
    }

    /** A4, as wide as the page, pages numbered. */
    static void print(Sheet sheet, boolean landscape, HouseStyle style) {
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, NARROW_INCHES);
        sheet.setMargin(PageMargin.RIGHT, NARROW_INCHES);
        sheet.setMargin(PageMargin.TOP, NARROW_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, FOOTER_INCHES);
        sheet.getFooter().setLeft(style.foot().replace("&", "&&"));
        sheet.getFooter().setCenter("&A");
        sheet.getFooter().setRight(style.wording().say("foot.page", Map.of("page", "&P", "pages", "&N")));
    }
}
