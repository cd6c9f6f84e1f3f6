package org.tallywire.readers.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every font that a document names and does not bring along. PDFBox would look through all fonts of the
 * host, which takes long, writes a file into the user's home, and gives other machines other texts.
 */
final class OwnFonts implements FontMapper {
    private static final String SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont sans;

    private OwnFonts(TrueTypeFont sans) {
        this.sans = sans;
    }

    /** From now on PDFBox asks nobody else. */
    static void install() {
        try (InputStream bytes = PDDocument.class.getResourceAsStream(SANS)) {
            if (bytes == null) {
                throw new IOException(SANS + " is missing");
            }
            FontMappers.set(new OwnFonts(new TTFParser().parse(new RandomAccessReadBuffer(bytes.readAllBytes()))));
        } catch (IOException e) {
            throw new IllegalStateException("PDFBox brings this font along", e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(sans, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(sans, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, sans, true);
    }
}
