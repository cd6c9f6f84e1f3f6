package org.tallywire.reports.excel;

import org.apache.poi.xssf.usermodel.XSSFFont;

/**
 * How the letters of a text look of which one part stands out.
 *
 * @param plain run properties as XML (ECMA-376 part 1, 18.4.7)
 * @param marked the same for the part that stands out
 * @param markedFont the same for a sheet in memory
 */
record RunFonts(String plain, String marked, XSSFFont markedFont) {
    static RunFonts of(Looks looks) {
        XSSFFont marked = looks.markedFont();
        String rest = "<sz val=\"" + marked.getFontHeightInPoints() + "\"/><color rgb=\""
                + marked.getXSSFColor().getARGBHex() + "\"/><rFont val=\"" + marked.getFontName() + "\"/></rPr>";
        return new RunFonts("<rPr>" + rest, "<rPr><b/>" + rest, marked);
    }
}
