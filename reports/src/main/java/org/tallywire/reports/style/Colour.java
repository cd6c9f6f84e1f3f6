package org.tallywire.reports.style;

import java.awt.Color;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of the screen (sRGB).
 *
 * @param rgb eight bits each of red, green and blue
 */
public record Colour(int rgb) {
    public static final Colour WHITE = new Colour(0xFFFFFF);
    /** Of letters, in every house. */
    public static final Colour INK = new Colour(0x1B2631);
    /** Of letters that stand back. */
    public static final Colour QUIET = new Colour(0x5F6B74);
    /** Of hair lines. */
    public static final Colour LINE = new Colour(0xD5DBE0);

    private static final Pattern HEX = Pattern.compile("#?[0-9A-Fa-f]{6}");
    private static final int HIGHEST = 255;

    /** A colour written as {@code #2E6F8E}. */
    public static Optional<Colour> parse(String text) {
        return HEX.matcher(text).matches()
                ? Optional.of(new Colour(Integer.parseInt(text.replace("#", ""), 16)))
                : Optional.empty();
    }

    public Color awt() {
        return new Color(rgb);
    }

    /** Red, green and blue. */
    public byte[] bytes() {
        return new byte[] {(byte) part(16), (byte) part(8), (byte) part(0)};
    }

    private int part(int shift) {
        return rgb >> shift & HIGHEST;
    }

    /** How far two colours are apart in lightness, from 1 to 21: the contrast ratio of WCAG 2.2. */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** Relative luminance of WCAG 2.2, from 0 to 1: what is left of a colour in grey. */
    private double luminance() {
        return 0.2126 * linear(part(16)) + 0.7152 * linear(part(8)) + 0.0722 * linear(part(0));
    }

    private static double linear(int part) {
        double share = part / (double) HIGHEST;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /**
     * White with a little of this colour.
     *
     * @param share of this colour, from 0 to 1
     */
    Colour tint(double share) {
        return new Colour(tinted(16, share) << 16 | tinted(8, share) << 8 | tinted(0, share));
    }

    private int tinted(int shift, double share) {
        return (int) Math.round(HIGHEST - share * (HIGHEST - part(shift)));
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return "#%06X".formatted(rgb);
    }
}
