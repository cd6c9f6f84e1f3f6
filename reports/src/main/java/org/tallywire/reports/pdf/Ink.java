package org.tallywire.reports.pdf;

import java.awt.Color;
import org.tallywire.reports.style.Colour;
import org.tallywire.reports.style.Theme;

/** The colours of letters and marks: fixed ones, and those of the house. */
enum Ink {
    TEXT,
    QUIET,
    HEADER,
    ACCENT;

    /** Of hair lines, in every house. */
    static final Color LINE = Colour.LINE.awt();

    Color in(Theme theme) {
        return switch (this) {
            case TEXT -> Colour.INK.awt();
            case QUIET -> Colour.QUIET.awt();
            case HEADER -> theme.header().awt();
            case ACCENT -> theme.accent().awt();
        };
    }
}
