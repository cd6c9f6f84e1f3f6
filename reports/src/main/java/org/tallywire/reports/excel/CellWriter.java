package org.tallywire.reports.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;
import org.tallywire.reports.wording.Wording;

/** Writes values into cells. Not thread-safe. */
final class CellWriter {
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final int EXACT_DIGITS = 15;
    private static final int LARGEST_EXPONENT = 300;
    private static final int LONGEST_LITERAL = 255;
    private static final int LONGEST_LABEL = 2_000;

    private final Looks looks;
    private final CellText text;
    private final String dayFormat;
    private final String momentFormat;

    CellWriter(Looks looks, Losses losses, Wording wording) {
        this.looks = looks;
        this.text = new CellText(losses, wording);
        this.dayFormat = wording.say("excel.day");
        this.momentFormat = wording.say("excel.moment");
    }

    void write(CellTarget cell, CellValue value, Look.Kind kind) {
        switch (value) {
            case CellValue.Nothing nothing -> cell.empty(looks.text(kind));
            case CellValue.Words words -> words(cell, words.text(), kind);
            case CellValue.Marked marked -> marked(cell, marked, kind);
            case CellValue.Amount amount -> amount(cell, amount, kind);
            case CellValue.Day day -> day(cell, day.day(), kind);
            case CellValue.Moment moment ->
                cell.number(looks.number(kind, momentFormat), Double.toString(DateUtil.getExcelDate(moment.utc())));
            case CellValue.Jump jump -> link(cell, jump.place().location(), jump.text(), kind);
            case CellValue.Web web -> web(cell, web.url(), kind);
        }
    }

    private void words(CellTarget cell, String words, Look.Kind kind) {
        cell.text(style(words, kind), text.of(words));
    }

    private int style(String words, Look.Kind kind) {
        return looksLikeFormula(words) ? looks.quoted(kind) : looks.text(kind);
    }

    private static boolean looksLikeFormula(String words) {
        return !words.isEmpty() && "=+-@\t\r'".indexOf(words.charAt(0)) >= 0;
    }

    /** A text that does not fit is cut and counted like any other, without its mark. */
    private void marked(CellTarget cell, CellValue.Marked marked, Look.Kind kind) {
        String words = marked.text();
        if (words.length() > CellText.LONGEST / 2) {
            words(cell, words, kind);
            return;
        }
        String before = text.of(words.substring(0, marked.begin()));
        String part = text.of(words.substring(marked.begin(), marked.end()));
        String after = text.of(words.substring(marked.end()));
        if (part.isEmpty() || before.length() + part.length() + after.length() > CellText.LONGEST) {
            words(cell, words, kind);
            return;
        }
        cell.marked(style(words, kind), before + part + after, before.length(), before.length() + part.length());
    }

    /** Excel keeps 15 digits; a number with more is written as text, to its last digit. */
    private void amount(CellTarget cell, CellValue.Amount amount, Look.Kind kind) {
        BigDecimal value = amount.value();
        if (value.precision() > EXACT_DIGITS && value.stripTrailingZeros().precision() > EXACT_DIGITS
                || Math.abs((long) value.precision() - value.scale()) > LARGEST_EXPONENT) {
            words(cell, value.toString(), kind);
            return;
        }
        boolean brief = value.scale() > -EXACT_DIGITS && value.scale() < EXACT_DIGITS;
        cell.number(looks.number(kind, amount.format()), brief ? value.toPlainString() : value.toString());
    }

    /** Excel has no day before 1900; such a day is written as text, year first. */
    private void day(CellTarget cell, LocalDate day, Look.Kind kind) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            words(cell, day.toString(), kind);
            return;
        }
        cell.number(looks.number(kind, dayFormat), Long.toString((long) DateUtil.getExcelDate(day)));
    }

    private void web(CellTarget cell, String url, Look.Kind kind) {
        boolean safe = url.startsWith("http://") || url.startsWith("https://");
        if (safe && text.of(url).equals(url)) {
            link(cell, url, url, kind);
        } else {
            words(cell, url, kind);
        }
    }

    /** A formula rather than a link of the sheet: of those, a sheet holds no more than 65,530. */
    private void link(CellTarget cell, String target, String shown, Look.Kind kind) {
        String label = text.of(shown.replace('\n', ' ').replace('\r', ' '));
        if (target.length() > LONGEST_LITERAL || label.length() > LONGEST_LABEL) {
            words(cell, shown, kind);
            return;
        }
        cell.formula(looks.text(Look.Kind.LINK), "HYPERLINK(" + literal(target) + "," + literals(label) + ")", label);
    }

    /** A literal of a formula holds 255 characters; longer text is joined of several. */
    private static String literals(String words) {
        StringBuilder joined = new StringBuilder();
        for (int begin = 0; begin < words.length() || begin == 0; ) {
            int end = Math.min(words.length(), begin + LONGEST_LITERAL);
            if (end < words.length() && Character.isHighSurrogate(words.charAt(end - 1))) {
                end--;
            }
            joined.append(joined.isEmpty() ? "" : "&").append(literal(words.substring(begin, end)));
            begin = Math.max(end, 1);
        }
        return joined.toString();
    }

    private static String literal(String words) {
        return "\"" + words.replace("\"", "\"\"") + "\"";
    }
}
