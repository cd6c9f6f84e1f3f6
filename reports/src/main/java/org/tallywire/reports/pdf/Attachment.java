package org.tallywire.reports.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A text file in UTF-8 inside a document: the data that it shows (ISO 19005-3, 6.8).
 *
 * @param name of the file
 * @param type media type
 * @param description what is in it
 */
record Attachment(String name, String type, String description, String text) {
    /** Adds it to an open document. */
    void addTo(PdfWriter writer, PdfDate changed) throws IOException {
        PdfDictionary times = new PdfDictionary();
        times.put(PdfName.MODDATE, changed);
        PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                writer, null, name, text.getBytes(StandardCharsets.UTF_8), type, times, PdfStream.DEFAULT_COMPRESSION);
        file.put(new PdfName("AFRelationship"), new PdfName("Data"));
        file.setUnicodeFileName(name, true);
        file.addDescription(description, true);
        writer.addFileAttachment(description, file);
        writer.getExtraCatalog().put(new PdfName("AF"), new PdfArray(file.getReference()));
    }
}
