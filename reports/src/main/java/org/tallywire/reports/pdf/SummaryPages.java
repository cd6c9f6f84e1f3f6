package org.tallywire.reports.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfWriter;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.style.HouseStyle;
import org.tallywire.reports.wording.Wording;

/** Lays a digest out on pages. */
final class SummaryPages {
    private static final float SIDE = 48;
    private static final float TOP = 46;
    private static final float BOTTOM = 54;

    private final Digest digest;
    private final HouseStyle style;
    private final Wording wording;
    private final Attachment figures;

    /** @param figures the table of the figures that the digest shows */
    SummaryPages(Digest digest, HouseStyle style, Attachment figures) {
        this.digest = digest;
        this.style = style;
        this.wording = style.wording();
        this.figures = figures;
    }

    void write(OutputStream out) throws IOException {
        Typesetter typesetter = new Typesetter(Typefaces.load(), style.theme());
        Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM);
        try {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
            // A plain cross-reference table would be written in the digits of the machine's language.
            writer.setFullCompression();
            Conformance.describe(writer, digest.head(), style);
            document.open();
            Conformance.addColours(writer);
            figures.addTo(writer, Conformance.date(digest.head()));
            writer.setPageEvent(new PageFrame(
                    typesetter, wording, style.foot() + ". " + wording.heads().period(digest.head()), writer));
            sections(new Page(document, writer, new Texts(typesetter, style)));
            document.close();
        } catch (DocumentException e) {
            throw new IOException("the summary cannot be laid out: " + e.getMessage(), e);
        }
    }

    private void sections(Page page) {
        new HeadSection(digest, style).write(page);
        new ChangesSection(digest.changes(), wording).write(page);
        new DisputesSection(digest, wording).write(page);
        new MainFiguresSection(digest, wording).write(page);
        new QuarantineSection(digest, wording).write(page);
        new QualitySection(digest, wording).write(page);
        new ReadingSection(wording).write(page);
        page.contents().fill();
        long boxes = page.texts().typesetter().boxes();
        if (boxes > 0) {
            page.add(page.texts().line(wording.say("losses.boxes", Map.of("count", boxes)), TextStyle.SMALL, 4, 0));
        }
    }
}
