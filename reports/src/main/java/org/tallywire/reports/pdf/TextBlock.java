package org.tallywire.reports.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * A piece of text, set in lines as wide as there is room.
 *
 * @param leading distance of its lines, in points
 * @param direction a run direction of {@code PdfWriter}
 * @param role what it is in the document's structure
 * @param language of a source's words as a BCP 47 tag; null for that of the document
 */
record TextBlock(
        Phrase phrase,
        float leading,
        int direction,
        Role role,
        @Nullable String language) {
    /** Higher than any page. */
    private static final float TALL = 14_400;

    /** The same as words of a source in that language. */
    TextBlock in(@Nullable String newLanguage) {
        return new TextBlock(phrase, leading, direction, role, newLanguage);
    }

    boolean isEmpty() {
        return phrase.isEmpty();
    }

    /** Its height in points, when set as wide as that. */
    float height(float width) {
        ColumnText column = column(null, 0, TALL, width);
        column.go(true);
        return TALL - column.getYLine();
    }

    /** Sets it with its upper left corner at a place. */
    void draw(PdfContentByte canvas, float left, float top, float width) {
        column(canvas, left, top, width).go();
    }

    private ColumnText column(@Nullable PdfContentByte canvas, float left, float top, float width) {
        ColumnText column = new ColumnText(canvas);
        column.setSimpleColumn(left, top - TALL, left + width, top);
        column.setLeading(leading, 0);
        column.setRunDirection(direction);
        column.setText(phrase);
        return column;
    }
}
