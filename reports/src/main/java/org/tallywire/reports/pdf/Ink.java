package org.tallywire.reports.pdf;

import java.awt.Color;
import org.tallywire.reports.style.Theme;

/** The colours of letters and marks: fixed ones, and those of the house. */
enum Ink {
    TEXT,
    QUIET,
    HEADER,
    ACCENT;

    /** Of hair lines, in every house. */
    static final Color LINE = new Color(0xD5DBE0);

    private static final Color BLACK = new Color(0x1B2631);
    private static final Color GREY = new Color(0x5F6B74);

    Color in(Theme theme) {
        return switch (this) {
            case TEXT -> BLACK;
            case QUIET -> GREY;
            case HEADER -> theme.header().awt();
            case ACCENT -> theme.accent().awt();
        };
    }
}
