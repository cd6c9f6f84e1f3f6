package org.tallywire.reports.pdf;

import java.awt.Color;

/** The colours of the page, chosen to stay apart in grey as well. */
final class Ink {
    static final Color TEXT = new Color(0x1B2631);
    static final Color DEEP = new Color(0x1F3A4D);
    static final Color ACCENT = new Color(0x2E6F8E);
    static final Color QUIET = new Color(0x5F6B74);
    static final Color LINE = new Color(0xD5DBE0);
    static final Color PALE = new Color(0xEEF3F6);

    private Ink() {}
}
