package org.tallywire.reports.pdf;

import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.tallywire.reports.wording.Wording;

/** The foot of each page: what this is, and page x of y. */
final class PageFrame extends PdfPageEventHelper {
    private static final float DOWN = 18;
    private static final float TOTAL_WIDTH = 40;

    private final Typesetter typesetter;
    private final Wording wording;
    private final String left;
    private final PdfTemplate total;

    PageFrame(Typesetter typesetter, Wording wording, String left, PdfWriter writer) {
        this.typesetter = typesetter;
        this.wording = wording;
        this.left = left;
        this.total = writer.getDirectContent().createTemplate(TOTAL_WIDTH, TextStyle.SMALL.leading());
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte canvas = writer.getDirectContent();
        Tags.decorate(canvas, () -> draw(canvas, writer.getPageNumber(), document));
    }

    private void draw(PdfContentByte canvas, int number, Document document) {
        float y = document.bottom() - DOWN;
        canvas.saveState();
        canvas.setColorStroke(Ink.LINE);
        canvas.setLineWidth(0.5f);
        canvas.moveTo(document.left(), y + 11);
        canvas.lineTo(document.right(), y + 11);
        canvas.stroke();
        canvas.restoreState();
        show(canvas, Element.ALIGN_LEFT, left, document.left(), y);
        show(
                canvas,
                Element.ALIGN_RIGHT,
                wording.say("foot.page", Map.of("page", number, "pages", "")).strip(),
                document.right() - 12,
                y);
        canvas.addTemplate(total, document.right() - 9.5f, y);
    }

    /** The number of pages is known only now; each page shows the same little picture of it. */
    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        show(total, Element.ALIGN_LEFT, String.valueOf(writer.getPageNumber() - 1), 0, 0);
    }

    private void show(PdfContentByte canvas, int alignment, String text, float x, float y) {
        ColumnText.showTextAligned(canvas, alignment, typesetter.phrase(text, TextStyle.SMALL), x, y, 0);
    }
}
