package org.tallywire.readers.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Writes PDF for tests with PDFBox: lines at places, counted from the upper left corner of an A4 page. */
public final class Paper {
    private static final PDRectangle SHEET = PDRectangle.A4;

    private final PDDocument document = new PDDocument();
    private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private PDPage page = new PDPage(SHEET);

    public Paper() {
        document.addPage(page);
    }

    public PDDocument document() {
        return document;
    }

    public Paper nextPage() {
        page = new PDPage(SHEET);
        document.addPage(page);
        return this;
    }

    /** Lines below each other, one and a fifth of their size apart. */
    public Paper lines(float left, float top, float size, String... lines) throws IOException {
        try (PDPageContentStream content = appending()) {
            for (int i = 0; i < lines.length; i++) {
                content.beginText();
                content.setFont(font, size);
                content.newLineAtOffset(left, SHEET.getHeight() - top - i * size * 1.2f);
                content.showText(lines[i]);
                content.endText();
            }
        }
        return this;
    }

    public Paper picture() throws IOException {
        try (PDPageContentStream content = appending()) {
            content.drawImage(
                    LosslessFactory.createFromImage(document, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)),
                    50,
                    50,
                    400,
                    600);
        }
        return this;
    }

    private PDPageContentStream appending() throws IOException {
        return new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true);
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            document.save(out);
        }
        return out.toByteArray();
    }
}
