package org.tallywire.reports.pdf;

import java.util.Locale;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Says of all that is drawn what it is, so that a screen reader can follow: an element of the document's structure, or
 * decoration (ISO 32000-1, 14.8; ISO 14289-1, PDF/UA-1).
 */
final class Tags {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName ALTERNATE = new PdfName("Alt");
    private static final PdfName ATTRIBUTES = new PdfName("A");
    private static final PdfName OWNER = new PdfName("O");

    private Tags() {}

    /** The element that all others hang from. */
    static PdfStructureElement document(PdfWriter writer) {
        return new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }

    /** A new element, the last under its parent. */
    static PdfStructureElement add(PdfStructureElement parent, Role role) {
        PdfStructureElement element = new PdfStructureElement(parent, role.tag());
        if (role == Role.HEADER_CELL) {
            PdfDictionary scope = attributes("Table");
            scope.put(SCOPE, new PdfName("Column"));
            element.put(ATTRIBUTES, scope);
        }
        return element;
    }

    /** A new element for a text, with its language where that is not the document's. */
    static PdfStructureElement add(PdfStructureElement parent, TextBlock text) {
        PdfStructureElement element = add(parent, text.role());
        String tag = text.language() == null
                ? "und"
                : Locale.forLanguageTag(text.language()).toLanguageTag();
        if (!tag.equals("und")) {
            element.put(PdfName.LANG, new PdfString(tag));
        }
        return element;
    }

    /** A new element for a picture, which is told in words. */
    static PdfStructureElement addFigure(PdfStructureElement parent, String inWords, Rectangle place) {
        PdfStructureElement figure = add(parent, Role.FIGURE);
        figure.put(ALTERNATE, new PdfString(inWords, PdfObject.TEXT_UNICODE));
        PdfDictionary layout = attributes("Layout");
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        PdfArray box = new PdfArray();
        box.add(new PdfNumber(place.getLeft()));
        box.add(new PdfNumber(place.getBottom()));
        box.add(new PdfNumber(place.getRight()));
        box.add(new PdfNumber(place.getTop()));
        layout.put(PdfName.BBOX, box);
        figure.put(ATTRIBUTES, layout);
        return figure;
    }

    private static PdfDictionary attributes(String owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(OWNER, new PdfName(owner));
        return attributes;
    }

    /** Draws what an element without children shows; to be called once an element. */
    static void draw(PdfContentByte canvas, PdfStructureElement leaf, Runnable drawing) {
        canvas.beginMarkedContentSequence(leaf);
        drawing.run();
        canvas.endMarkedContentSequence();
    }

    /** Draws what is no part of the text: lines, grounds, page numbers, repeated headings. */
    static void decorate(PdfContentByte canvas, Runnable drawing) {
        canvas.beginMarkedContentSequence(ARTIFACT);
        drawing.run();
        canvas.endMarkedContentSequence();
    }
}
