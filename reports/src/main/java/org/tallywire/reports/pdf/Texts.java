package org.tallywire.reports.pdf;

import java.util.List;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfWriter;
import org.tallywire.reports.style.HouseStyle;
import org.tallywire.reports.wording.Direction;
import org.tallywire.reports.wording.Wording;

/** Makes the texts of a document, each with its style and its direction. */
final class Texts {
    private final Typesetter typesetter;
    private final HouseStyle style;

    Texts(Typesetter typesetter, HouseStyle style) {
        this.typesetter = typesetter;
        this.style = style;
    }

    Typesetter typesetter() {
        return typesetter;
    }

    HouseStyle style() {
        return style;
    }

    Wording wording() {
        return style.wording();
    }

    /** A paragraph, read from the left; words of other directions keep theirs. */
    TextBlock text(String text, TextStyle style) {
        return text(text, style, Role.PARAGRAPH);
    }

    TextBlock text(String text, TextStyle style, Role role) {
        return new TextBlock(typesetter.phrase(text, style), style.leading(), PdfWriter.RUN_DIRECTION_LTR, role, null);
    }

    /** A text as a cell of a table with lines. */
    Cell cell(String text, TextStyle style) {
        return Cell.of(text(text, style)).ruled();
    }

    /** The heading of such a table. */
    List<Cell> heading(List<String> titles) {
        return titles.stream().map(title -> cell(title, TextStyle.HEADER)).toList();
    }

    /** A sentence: it is read in the direction of its first word. */
    static TextBlock sentence(Phrase phrase, String text, TextStyle style) {
        boolean fromRight = Direction.startsRightToLeft(text);
        int direction = fromRight ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR;
        return new TextBlock(phrase, style.leading(), direction, Role.PARAGRAPH, null);
    }

    /** A paragraph over the whole width. */
    Grid line(String text, TextStyle style, float above, float below) {
        return Grid.line(text(text, style), above, below);
    }
}
