package org.tallywire.reports.style;

import java.util.Locale;

/**
 * The two colours of a house. White can be read on both and both on white; one is clearly darker, so that they differ in
 * grey as well.
 *
 * @param header ground of headers, letters of titles: the darker one
 * @param accent links, bars and marks
 */
public record Theme(Colour header, Colour accent) {
    /** What every house has that sets nothing else. */
    public static final Theme STANDARD = new Theme(new Colour(0x1F3A4D), new Colour(0x2E6F8E));

    private static final double READABLE = 4.5;
    private static final double APART_IN_GREY = 1.5;
    private static final double PALE = 0.08;

    /**
     * @throws IllegalArgumentException with what is allowed, when a colour is too pale or both are too much alike
     */
    public Theme {
        check(header, Colour.WHITE, READABLE, "a colour dark enough for white letters");
        check(accent, Colour.WHITE, READABLE, "a colour dark enough for white letters");
        check(header, accent, APART_IN_GREY, "two colours that differ in grey");
    }

    /** Whether white can be read on a colour. */
    public static boolean isReadable(Colour colour) {
        return colour.contrast(Colour.WHITE) >= READABLE;
    }

    private static void check(Colour one, Colour other, double least, String wanted) {
        double contrast = one.contrast(other);
        if (contrast < least) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s: a contrast of %.1f or more (WCAG 2.2); between %s and %s it is %.1f",
                    wanted,
                    least,
                    one,
                    other,
                    contrast));
        }
    }

    /** The ground of headline numbers: nearly white. */
    public Colour pale() {
        return accent.tint(PALE);
    }
}
