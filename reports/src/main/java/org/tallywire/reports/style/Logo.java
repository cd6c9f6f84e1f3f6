package org.tallywire.reports.style;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The picture of a house, a PNG or JPEG of at most 1 MiB and 4 million pixels. It is kept without transparency, on white,
 * so that it looks the same in workbook and PDF. Thread-safe.
 */
public final class Logo {
    private static final long LARGEST_BYTES = 1L << 20;
    private static final long MOST_PIXELS = 4_000_000;

    private final BufferedImage picture;

    private Logo(BufferedImage picture) {
        this.picture = picture;
    }

    /**
     * Reads a logo.
     *
     * @throws UnusableLogoException when it is missing, too large, or neither PNG nor JPEG
     */
    public static Logo read(Path file) throws UnusableLogoException {
        if (!Files.isRegularFile(file)) {
            throw new UnusableLogoException(file, "was not found; name a PNG or JPEG file that exists, or nothing");
        }
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw new UnusableLogoException(
                        file, "is larger than 1 MiB; save it smaller, 600 pixels wide is plenty");
            }
            return new Logo(onWhite(decode(file, Files.readAllBytes(file))));
        } catch (IOException e) {
            throw new UnusableLogoException(
                    file, "cannot be read (" + e.getMessage() + "); save it anew as PNG or JPEG in RGB colours");
        }
    }

    private static BufferedImage decode(Path file, byte[] bytes) throws IOException, UnusableLogoException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            ImageReader reader = readers.hasNext() ? readers.next() : null;
            if (reader == null || !isAllowed(reader.getFormatName())) {
                throw new UnusableLogoException(file, "is neither PNG nor JPEG; save it as one of these");
            }
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new UnusableLogoException(
                        file, "has more than 4 million pixels; save it smaller, 600 pixels wide is plenty");
            }
            return reader.read(0);
        } catch (RuntimeException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }

    private static boolean isAllowed(String format) {
        return format.equalsIgnoreCase("png") || format.equalsIgnoreCase("jpeg");
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return plain;
    }

    /** The picture without transparency. */
    public BufferedImage picture() {
        return picture;
    }

    /** The picture as PNG. */
    public byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("the logo cannot be written as PNG", e);
        }
        return bytes.toByteArray();
    }

    /** The width in points at which it fits into a box, as large as possible but never larger than it is at 96 dpi. */
    public float widthWithin(float width, float height) {
        float natural = picture.getWidth() * 0.75f;
        return Math.min(natural, Math.min(width, height * picture.getWidth() / picture.getHeight()));
    }

    /** The height that goes with a width. */
    public float heightAt(float width) {
        return width * picture.getHeight() / picture.getWidth();
    }
}
