package org.tallywire.readers.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.manuscript.Paragraph;

/** Whether there is a text at all: pages may be pictures, and letters may be shapes that stand for nothing. Stateless. */
final class Legibility {
    /** A scanned page may still have a stamp, or a number. */
    private static final int LETTERS_OF_A_PAGE = 40;

    private Legibility() {}

    static void check(SourceDocument document, PDDocument pdf, List<Paragraph> paragraphs)
            throws IOException, UnreadableDocumentException {
        int letters = 0;
        int unknown = 0;
        for (Paragraph paragraph : paragraphs) {
            letters += (int) paragraph
                    .text()
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .count();
            unknown += (int)
                    paragraph.text().codePoints().filter(Legibility::isUnknown).count();
        }
        if (unknown > letters) {
            throw refused(document, "its fonts do not say which letters they show");
        }
        if (letters < LETTERS_OF_A_PAGE * pdf.getNumberOfPages() && hasPictures(pdf)) {
            throw refused(document, "its pages are pictures of text (scanned), found " + letters + " letters in it");
        }
    }

    private static boolean isUnknown(int c) {
        return c == 0xFFFD
                || Character.getType(c) == Character.PRIVATE_USE
                || Character.getType(c) == Character.CONTROL;
    }

    private static boolean hasPictures(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            PDResources resources = page.getResources();
            if (resources != null) {
                for (COSName name : resources.getXObjectNames()) {
                    if (resources.isImageXObject(name)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static UnreadableDocumentException refused(SourceDocument document, String reason) {
        return new UnreadableDocumentException(
                document.name(), "file", reason, "have its text recognized (OCR) and send it again");
    }
}
