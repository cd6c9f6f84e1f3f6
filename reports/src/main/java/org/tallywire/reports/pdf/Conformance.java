package org.tallywire.reports.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.tallywire.report.ReportHead;
import org.tallywire.reports.style.HouseStyle;

/**
 * What a document says of itself so that it can be kept for long and read by everybody: PDF/A-3b (ISO 19005-3) and
 * PDF/UA-1 (ISO 14289-1). Both forms of its metadata say the same.
 */
final class Conformance {
    private static final String AUTHOR = "Tallywire";
    private static final String PROFILE = "sRGB IEC61966-2.1";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /**
     * Extensible Metadata Platform, ISO 16684-1, with names in braces for what differs; PDF/A asks that the schema of PDF/UA
     * is described in it.
     */
    private static final String METADATA = "metadata.xml";

    private Conformance() {}

    /** To be called before the document is opened. */
    static void describe(PdfWriter writer, ReportHead head, HouseStyle style) throws IOException {
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.setTagged();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(style.wording().language()));
        text(writer, PdfName.TITLE, style.documentTitle());
        text(writer, PdfName.SUBJECT, style.wording().heads().period(head));
        text(writer, PdfName.AUTHOR, AUTHOR);
        text(writer, PdfName.CREATOR, AUTHOR);
        PdfDate written = date(head);
        writer.getInfo().put(PdfName.CREATIONDATE, written);
        writer.getInfo().put(PdfName.MODDATE, written);
        writer.setXmpMetadata(metadata(writer, head, style).getBytes(StandardCharsets.UTF_8));
    }

    static PdfDate date(ReportHead head) {
        return new PdfDate(GregorianCalendar.from(head.generatedAt().atZone(ZoneOffset.UTC)));
    }

    private static void text(PdfWriter writer, PdfName name, String text) {
        writer.getInfo().put(name, new PdfString(text, PdfObject.TEXT_UNICODE));
    }

    private static String metadata(PdfWriter writer, ReportHead head, HouseStyle style) throws IOException {
        return template()
                .replace("{title}", escaped(style.documentTitle()))
                .replace("{author}", AUTHOR)
                .replace("{language}", style.wording().language())
                .replace("{time}", TIME.format(head.generatedAt()))
                .replace(
                        "{producer}",
                        escaped(writer.getInfo().getAsString(PdfName.PRODUCER).toUnicodeString()))
                .replace("{subject}", escaped(style.wording().heads().period(head)));
    }

    private static String template() throws IOException {
        try (InputStream in = Conformance.class.getResourceAsStream(METADATA)) {
            if (in == null) {
                throw new IOException(METADATA + " is not on the class path; reinstall the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Says what the colours mean; to be called while the document is open. */
    static void addColours(PdfWriter writer) throws IOException {
        PdfStream profile =
                new PdfStream(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress();
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(PROFILE));
        intent.put(PdfName.INFO, new PdfString(PROFILE));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }
}
