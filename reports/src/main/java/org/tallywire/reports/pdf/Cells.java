package org.tallywire.reports.pdf;

import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.tallywire.reports.wording.Direction;

/** Makes tables and their cells. All text of the document stands in cells, since these know the direction of text. */
final class Cells {
    private final Typesetter typesetter;

    Cells(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    Typesetter typesetter() {
        return typesetter;
    }

    /** A table as wide as the page. */
    static PdfPTable table(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSplitLate(true);
        table.setKeepTogether(false);
        return table;
    }

    /** A cell without borders, read from the left; words of other directions keep theirs. */
    PdfPCell text(String text, TextStyle style) {
        return cell(typesetter.phrase(text, style), style, PdfWriter.RUN_DIRECTION_LTR);
    }

    /** A cell for a sentence: it is read in the direction of its first word. */
    PdfPCell sentence(Phrase phrase, String text, TextStyle style) {
        boolean fromRight = Direction.startsRightToLeft(text);
        return cell(phrase, style, fromRight ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
    }

    private static PdfPCell cell(Phrase phrase, TextStyle style, int direction) {
        PdfPCell cell = new PdfPCell(phrase);
        cell.setBorder(0);
        cell.setPadding(0);
        cell.setLeading(style.leading(), 0);
        cell.setRunDirection(direction);
        return cell;
    }

    /** A line of text over the whole width, as a table of its own. */
    PdfPTable line(String text, TextStyle style, float above, float below) {
        PdfPTable table = table(1);
        table.setSpacingBefore(above);
        table.setSpacingAfter(below);
        table.addCell(text(text, style));
        return table;
    }

    /** Draws a hair line under a cell. */
    static PdfPCell underlined(PdfPCell cell) {
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderWidthBottom(0.5f);
        cell.setBorderColorBottom(Ink.LINE);
        cell.setPaddingTop(1);
        cell.setPaddingBottom(4);
        cell.setPaddingRight(6);
        return cell;
    }
}
