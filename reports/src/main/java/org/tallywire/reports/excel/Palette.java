package org.tallywire.reports.excel;

import org.apache.poi.xssf.usermodel.XSSFColor;
import org.tallywire.reports.style.Colour;

/** The colours of the workbook besides those of the house, chosen to stay apart in grey as well. */
final class Palette {
    static final XSSFColor INK = of(Colour.INK);
    static final XSSFColor QUIET = of(Colour.QUIET);
    static final XSSFColor LINE = of(Colour.LINE);
    static final XSSFColor WHITE = of(Colour.WHITE);
    static final XSSFColor ANSWER = of(new Colour(0xFFFAE6));
    static final XSSFColor AGREE = of(new Colour(0xE3F1E5));
    static final XSSFColor DIFFER = of(new Colour(0xFAD58A));
    static final XSSFColor REVISED = of(new Colour(0xD3E3F3));
    static final XSSFColor CONTRADICT = of(new Colour(0xA32A2A));

    private Palette() {}

    static XSSFColor of(Colour colour) {
        return new XSSFColor(colour.bytes());
    }
}
