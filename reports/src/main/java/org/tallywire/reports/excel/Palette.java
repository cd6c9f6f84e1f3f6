package org.tallywire.reports.excel;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours of the workbook, chosen to stay apart in grey as well. */
final class Palette {
    static final XSSFColor INK = colour(0x1B, 0x26, 0x31);
    static final XSSFColor DEEP = colour(0x1F, 0x3A, 0x4D);
    static final XSSFColor ACCENT = colour(0x2E, 0x6F, 0x8E);
    static final XSSFColor QUIET = colour(0x6B, 0x77, 0x80);
    static final XSSFColor LINE = colour(0xD5, 0xDB, 0xE0);
    static final XSSFColor PALE = colour(0xEE, 0xF3, 0xF6);
    static final XSSFColor WHITE = colour(0xFF, 0xFF, 0xFF);
    static final XSSFColor ANSWER = colour(0xFF, 0xFA, 0xE6);
    static final XSSFColor AGREE = colour(0xE3, 0xF1, 0xE5);
    static final XSSFColor DIFFER = colour(0xFA, 0xD5, 0x8A);
    static final XSSFColor REVISED = colour(0xD3, 0xE3, 0xF3);
    static final XSSFColor CONTRADICT = colour(0xA3, 0x2A, 0x2A);

    private Palette() {}

    private static XSSFColor colour(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue});
    }
}
