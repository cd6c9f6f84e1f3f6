package org.tallywire.reports.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.tallywire.report.ReportHead;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.wording.FigureWords;
import org.tallywire.reports.wording.HeadWords;
import org.tallywire.reports.wording.Labels;

/** Lays a digest out on pages. */
final class SummaryPages {
    private static final float SIDE = 48;
    private static final float TOP = 46;
    private static final float BOTTOM = 54;

    private final Digest digest;
    private final Labels labels;

    SummaryPages(Digest digest, Labels labels) {
        this.digest = digest;
        this.labels = labels;
    }

    void write(OutputStream out) throws IOException {
        Typesetter typesetter = new Typesetter(Typefaces.load());
        Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM);
        try {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
            // A plain cross-reference table would be written in the digits of the machine's language.
            writer.setFullCompression();
            describe(writer, digest.head());
            document.open();
            writer.setPageEvent(new PageFrame(
                    typesetter, "Tallywire: what sources stated. " + HeadWords.period(digest.head()), writer));
            sections(new Page(document, writer, new Cells(typesetter)));
            document.close();
        } catch (DocumentException e) {
            throw new IOException("the summary cannot be laid out: " + e.getMessage(), e);
        }
    }

    private void sections(Page page) throws DocumentException {
        FigureWords words = new FigureWords(labels);
        new HeadSection(digest, labels).write(page);
        new DisputesSection(digest, labels, words).write(page);
        new MainFiguresSection(digest, labels, words).write(page);
        new QuarantineSection(digest).write(page);
        new ReadingSection(labels).write(page);
        long boxes = page.cells().typesetter().boxes();
        if (boxes > 0) {
            page.add(page.cells()
                    .line(
                            boxes + " characters that the fonts of this summary do not hold are shown as empty boxes;"
                                    + " the workbook holds them.",
                            TextStyle.SMALL,
                            4,
                            0));
        }
    }

    private static void describe(PdfWriter writer, ReportHead head) {
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en"));
        PdfDate written = new PdfDate(GregorianCalendar.from(head.generatedAt().atZone(ZoneOffset.UTC)));
        text(writer, PdfName.TITLE, "Tallywire: who said which number?");
        text(writer, PdfName.SUBJECT, HeadWords.period(head));
        text(writer, PdfName.AUTHOR, "Tallywire");
        text(writer, PdfName.CREATOR, "Tallywire");
        writer.getInfo().put(PdfName.CREATIONDATE, written);
        writer.getInfo().put(PdfName.MODDATE, written);
    }

    private static void text(PdfWriter writer, PdfName name, String text) {
        writer.getInfo().put(name, new PdfString(text, PdfObject.TEXT_UNICODE));
    }
}
