package org.tallywire.reports.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfChunk;
import org.tallywire.reports.style.Theme;

/**
 * Sets text in the embedded fonts, each character in the first font that has it. Characters that none has are shown as
 * an empty box and counted. Not thread-safe.
 */
final class Typesetter {
    private static final int BOX = 0x25AF;
    private static final int FIRST_COMBINING = 0x300;

    private final Typefaces typefaces;
    private final Theme theme;
    private long boxes;

    Typesetter(Typefaces typefaces, Theme theme) {
        this.typefaces = typefaces;
        this.theme = theme;
    }

    /** How many characters no font had. */
    long boxes() {
        return boxes;
    }

    Phrase phrase(String text, TextStyle style) {
        Phrase phrase = new Phrase(style.leading());
        append(phrase, text, style);
        return phrase;
    }

    /** Appends text to a phrase, such that one sentence can be set in several styles. */
    void append(Phrase phrase, String text, TextStyle style) {
        List<BaseFont> fonts = typefaces.of(style.bold());
        StringBuilder run = new StringBuilder();
        BaseFont current = fonts.getFirst();
        for (int i = 0; i < text.length(); ) {
            int c = printable(text.codePointAt(i));
            i += Character.charCount(text.codePointAt(i));
            BaseFont font = fontFor(c, current, fonts);
            if (font == null) {
                c = BOX;
                font = fonts.getLast();
                boxes++;
            }
            if (!font.equals(current)) {
                flush(phrase, run, current, style);
                current = font;
            }
            run.appendCodePoint(c);
        }
        flush(phrase, run, current, style);
    }

    private static int printable(int c) {
        return Character.isWhitespace(c) || Character.isISOControl(c) || c == 0xA0 ? ' ' : c;
    }

    /** Blanks and invisible marks stay in the font of what is before them, so that runs are long. */
    private static @Nullable BaseFont fontFor(int c, BaseFont current, List<BaseFont> fonts) {
        if (PdfChunk.noPrint(c)) {
            return current;
        }
        if ((c == ' ' || c >= FIRST_COMBINING && Character.getType(c) == Character.NON_SPACING_MARK)
                && current.charExists(c)) {
            return current;
        }
        for (BaseFont font : fonts) {
            if (font.charExists(c)) {
                return font;
            }
        }
        return null;
    }

    private void flush(Phrase phrase, StringBuilder run, BaseFont font, TextStyle style) {
        if (!run.isEmpty()) {
            phrase.add(new Chunk(
                    run.toString(),
                    new Font(font, style.points(), Font.NORMAL, style.ink().in(theme))));
            run.setLength(0);
        }
    }
}
