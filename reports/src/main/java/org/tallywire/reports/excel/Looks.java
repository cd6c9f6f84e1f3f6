package org.tallywire.reports.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a workbook, each made once. Not thread-safe. */
final class Looks {
    static final String FONT = "Arial";
    private static final int MOST_FORMATS = 150;

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<String, Short> formats = new HashMap<>();

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(format(look.format()));
        style.setQuotePrefixed(look.quoted());
        dress(style, look.kind());
        return style;
    }

    /** Excel takes some 200 formats of one's own; beyond that a number is shown as it is. */
    private short format(String format) {
        if (formats.size() >= MOST_FORMATS && !formats.containsKey(format)) {
            return 0;
        }
        return formats.computeIfAbsent(
                format, wanted -> workbook.createDataFormat().getFormat(wanted));
    }

    private void dress(XSSFCellStyle style, Look.Kind kind) {
        switch (kind) {
            case TEXT, AGREEMENT -> row(style, font(10, false, Palette.INK));
            case STRONG -> row(style, font(10, true, Palette.INK));
            case QUIET -> row(style, font(10, false, Palette.QUIET));
            case WRAPPED, PROSE -> row(style, font(10, false, Palette.INK));
            case LINK -> row(style, underlined(font(10, false, Palette.ACCENT)));
            case NUMBER -> row(style, font(10, false, Palette.INK));
            case STRONG_NUMBER -> row(style, font(10, true, Palette.INK));
            case QUIET_NUMBER -> row(style, font(10, false, Palette.QUIET));
            case NOTE -> row(style, italic(font(10, false, Palette.QUIET)));
            case HEADER, NUMBER_HEADER -> header(style);
            case TITLE -> style.setFont(font(20, true, Palette.DEEP));
            case SUBTITLE -> style.setFont(font(10, false, Palette.QUIET));
            case HEADING -> heading(style);
            case BIG -> tile(style, font(18, true, Palette.DEEP));
            case CAPTION -> tile(style, font(9, false, Palette.QUIET));
        }
        style.setWrapText(style.getWrapText() || kind.wraps() || kind == Look.Kind.SUBTITLE);
        align(style, kind);
    }

    private static void align(XSSFCellStyle style, Look.Kind kind) {
        if (kind.isNumber() || kind == Look.Kind.NUMBER_HEADER) {
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setIndention((short) 1);
        } else if (kind != Look.Kind.PROSE) {
            style.setAlignment(HorizontalAlignment.LEFT);
        }
    }

    private void row(XSSFCellStyle style, XSSFFont font) {
        style.setFont(font);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(Palette.LINE);
    }

    private void header(XSSFCellStyle style) {
        style.setFont(font(10, true, Palette.WHITE));
        fill(style, Palette.DEEP);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    private void heading(XSSFCellStyle style) {
        style.setFont(font(13, true, Palette.DEEP));
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
    }

    private void tile(XSSFCellStyle style, XSSFFont font) {
        style.setFont(font);
        fill(style, Palette.PALE);
        style.setIndention((short) 1);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
    }

    private static void fill(XSSFCellStyle style, XSSFColor colour) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour);
    }

    private XSSFFont font(int points, boolean bold, XSSFColor colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour);
        return font;
    }

    private static XSSFFont underlined(XSSFFont font) {
        font.setUnderline(XSSFFont.U_SINGLE);
        return font;
    }

    private static XSSFFont italic(XSSFFont font) {
        font.setItalic(true);
        return font;
    }
}
