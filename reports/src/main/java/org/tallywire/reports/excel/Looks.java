package org.tallywire.reports.excel;

import java.util.EnumMap;
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
import org.tallywire.reports.style.Theme;

/** The cell styles of a workbook, each made once. Not thread-safe. */
final class Looks {
    static final String FONT = "Arial";
    private static final int MOST_FORMATS = 150;
    private static final int TEXT_POINTS = 10;

    private final XSSFWorkbook workbook;
    private final XSSFColor header;
    private final XSSFColor accent;
    private final XSSFColor pale;
    private final Map<Look.Kind, Integer> plain = new EnumMap<>(Look.Kind.class);
    private final Map<Look.Kind, Integer> quoted = new EnumMap<>(Look.Kind.class);
    private final Map<Look.Kind, Map<String, Integer>> numbers = new EnumMap<>(Look.Kind.class);
    private final Map<FontKey, XSSFFont> fonts = new HashMap<>();
    private final Map<String, Short> formats = new HashMap<>();

    Looks(XSSFWorkbook workbook, Theme theme) {
        this.workbook = workbook;
        this.header = Palette.of(theme.header());
        this.accent = Palette.of(theme.accent());
        this.pale = Palette.of(theme.pale());
    }

    /** Index of the style of text. */
    int text(Look.Kind kind) {
        return index(plain, kind, false);
    }

    /** Index of the style of text that must not be taken for a formula. */
    int quoted(Look.Kind kind) {
        return index(quoted, kind, true);
    }

    /** Index of the style of a number. */
    int number(Look.Kind kind, String format) {
        return numbers.computeIfAbsent(kind, k -> new HashMap<>())
                .computeIfAbsent(format, f -> (int) make(Look.number(kind, f)).getIndex());
    }

    /** The letters of a part that stands out in a row's text. */
    XSSFFont markedFont() {
        return font(TEXT_POINTS, true, Palette.INK);
    }

    private int index(Map<Look.Kind, Integer> known, Look.Kind kind, boolean inQuotes) {
        return known.computeIfAbsent(
                kind, k -> (int) make(new Look(k, Look.GENERAL, inQuotes)).getIndex());
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
            case TEXT, AGREEMENT, CERTAINTY, CHANGE -> row(style, font(10, false, Palette.INK));
            case ANSWER -> answer(style);
            case STRONG, WRAPPED_STRONG -> row(style, font(10, true, Palette.INK));
            case QUIET, HIDDEN -> row(style, font(10, false, Palette.QUIET));
            case WRAPPED, PROSE, SAID -> row(style, font(10, false, Palette.INK));
            case LINK -> row(style, font(10, false, accent, true, false));
            case NUMBER -> row(style, font(10, false, Palette.INK));
            case STRONG_NUMBER -> row(style, font(10, true, Palette.INK));
            case QUIET_NUMBER -> row(style, font(10, false, Palette.QUIET));
            case NOTE -> row(style, font(10, false, Palette.QUIET, false, true));
            case HEADER, NUMBER_HEADER -> header(style);
            case TITLE -> style.setFont(font(20, true, header));
            case SUBTITLE -> style.setFont(font(10, false, Palette.QUIET));
            case HEADING -> heading(style);
            case BIG -> tile(style, font(18, true, header));
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

    private void answer(XSSFCellStyle style) {
        row(style, font(TEXT_POINTS, false, Palette.INK));
        fill(style, Palette.ANSWER);
        style.setLocked(false);
        style.setWrapText(true);
    }

    private void header(XSSFCellStyle style) {
        style.setFont(font(10, true, Palette.WHITE));
        fill(style, header);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    private void heading(XSSFCellStyle style) {
        style.setFont(font(13, true, header));
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
    }

    private void tile(XSSFCellStyle style, XSSFFont font) {
        style.setFont(font);
        fill(style, pale);
        style.setIndention((short) 1);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
    }

    private static void fill(XSSFCellStyle style, XSSFColor colour) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour);
    }

    private XSSFFont font(int points, boolean bold, XSSFColor colour) {
        return font(points, bold, colour, false, false);
    }

    private XSSFFont font(int points, boolean bold, XSSFColor colour, boolean underlined, boolean italic) {
        FontKey key = new FontKey(points, bold, colour.getARGBHex(), underlined, italic);
        return fonts.computeIfAbsent(key, wanted -> {
            XSSFFont font = workbook.createFont();
            font.setFontName(FONT);
            font.setFontHeightInPoints((short) points);
            font.setBold(bold);
            font.setColor(colour);
            font.setUnderline(underlined ? XSSFFont.U_SINGLE : XSSFFont.U_NONE);
            font.setItalic(italic);
            return font;
        });
    }

    private record FontKey(int points, boolean bold, String colour, boolean underlined, boolean italic) {}
}
