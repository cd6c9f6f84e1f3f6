package org.tallywire.reports.excel;

import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tallywire.reports.style.Logo;

/** The logo on the summary, at the right end of its first row. */
record LogoOfSheet(Logo logo, String inWords) {
    /** Columns at the right end of the first row that are left to the logo. */
    static final int COLUMNS = 2;

    private static final float HEIGHT = 30;
    private static final float ABOVE = 2;

    void draw(XSSFSheet sheet) {
        float room = 0;
        for (int i = 0; i < COLUMNS; i++) {
            room += points(sheet, SummaryGrid.LAST - i);
        }
        float width = logo.widthWithin(room, HEIGHT);
        int picture = sheet.getWorkbook().addPicture(logo.png(), XSSFWorkbook.PICTURE_TYPE_PNG);
        XSSFPicture drawn = sheet.createDrawingPatriarch().createPicture(place(sheet, width), picture);
        drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(inWords);
    }

    /** Ends with the last column. */
    private XSSFClientAnchor place(XSSFSheet sheet, float width) {
        int first = SummaryGrid.LAST;
        float left = points(sheet, first) - width;
        while (left < 0) {
            first--;
            left += points(sheet, first);
        }
        int bottom = Units.toEMU(ABOVE + logo.heightAt(width));
        XSSFClientAnchor anchor = new XSSFClientAnchor(
                Units.toEMU(left), Units.toEMU(ABOVE), 0, bottom, first, 0, SummaryGrid.LAST + 1, 0);
        anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
        return anchor;
    }

    private static float points(XSSFSheet sheet, int column) {
        return (float) Units.pixelToPoints(sheet.getColumnWidthInPixels(column));
    }
}
