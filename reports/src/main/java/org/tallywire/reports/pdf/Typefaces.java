package org.tallywire.reports.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of a document, all embedded and none of the host's: Liberation Sans for Latin, Greek, Cyrillic and Hebrew,
 * then DejaVu Sans for Arabic, Armenian, Georgian and signs. A document needs its own, since they remember which letters
 * it used. Not thread-safe.
 */
final class Typefaces {
    private static final String LIBERATION = "liberation/LiberationSans-";
    private static final String DEJAVU = "net/sf/jasperreports/fonts/dejavu/DejaVuSans";

    private final List<BaseFont> regular;
    private final List<BaseFont> bold;

    private Typefaces(List<BaseFont> regular, List<BaseFont> bold) {
        this.regular = List.copyOf(regular);
        this.bold = List.copyOf(bold);
    }

    static Typefaces load() throws IOException {
        return new Typefaces(
                fonts(LIBERATION + "Regular.ttf", DEJAVU + ".ttf"),
                fonts(LIBERATION + "Bold.ttf", DEJAVU + "-Bold.ttf"));
    }

    /** Their names, in the order in which they are asked for a character. */
    List<String> names() {
        return regular.stream().map(font -> font.getFamilyFontName()[0][3]).toList();
    }

    /** In the order in which they are asked for a character. */
    List<BaseFont> of(boolean inBold) {
        return inBold ? bold : regular;
    }

    private static List<BaseFont> fonts(String... resources) throws IOException {
        List<BaseFont> fonts = new ArrayList<>();
        for (String resource : resources) {
            fonts.add(font(resource));
        }
        return fonts;
    }

    private static BaseFont font(String resource) throws IOException {
        try (InputStream bytes = Typefaces.class.getClassLoader().getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IOException("the font " + resource + " is not on the class path; reinstall the program");
            }
            BaseFont font = BaseFont.createFont(
                    resource, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes.readAllBytes(), null);
            // PDF/A asks for the set of letters only where it is complete; without it, none is looked for.
            font.setIncludeCidSet(false);
            font.setSecureRandom(new NamedLetters(resource));
            return font;
        }
    }

    /** Gives the six letters before a subset's name: always the same for the same font. */
    private static final class NamedLetters extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte[] name;
        private int next;

        NamedLetters(String name) {
            this.name = Integer.toHexString(name.hashCode()).getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public double nextDouble() {
            next++;
            return name[next % name.length] % 26 / 26.0;
        }
    }
}
