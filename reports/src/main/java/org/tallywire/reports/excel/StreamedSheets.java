package org.tallywire.reports.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The long sheets of a workbook, whose rows go straight into an archive beside the final one: one sheet after the other,
 * compressed once, never in memory. {@link #finish} puts them in the places of the empty sheets of the workbook in
 * memory, which holds everything else. The archive is the same, byte for byte, whenever and wherever it is written. Not
 * thread-safe.
 */
final class StreamedSheets implements Closeable {
    /** A third of the default's time for a tenth more bytes. */
    private static final int LEVEL = Deflater.BEST_SPEED + 1;

    private static final String ROWS = "<sheetData/>";
    private static final String RELATIONS =
            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final XSSFWorkbook workbook;
    private final Path file;
    private final ZipArchiveOutputStream archive;
    private final Set<String> parts = new HashSet<>();

    StreamedSheets(XSSFWorkbook workbook, Path folder) throws IOException {
        this.workbook = workbook;
        this.file = folder.resolve("sheets.zip");
        this.archive = new FixedTimeArchive(file, LEVEL);
    }

    /** Starts the rows of a sheet, whose columns, panes and page set-up must have been set. */
    OutputStream start(XSSFSheet sheet) throws IOException {
        String part = sheet.getPackagePart().getPartName().getName().substring(1);
        parts.add(part);
        archive.putArchiveEntry(new ZipArchiveEntry(part));
        String xml = SheetMarkup.of(sheet);
        archive.write(utf8(withRelations(xml.substring(0, xml.indexOf(ROWS))) + "<sheetData>"));
        return archive;
    }

    /** Declares the prefix of the links to other parts, which come only behind the rows. */
    private static String withRelations(String head) {
        return head.contains(RELATIONS) ? head : head.replaceFirst("<worksheet ", "<worksheet " + RELATIONS + " ");
    }

    /** Ends the rows of the sheet that was started last; what stands behind rows has been set by now. */
    void end(XSSFSheet sheet) throws IOException {
        String xml = SheetMarkup.of(sheet);
        archive.write(utf8("</sheetData>" + xml.substring(xml.indexOf(ROWS) + ROWS.length())));
        archive.closeArchiveEntry();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the whole workbook. */
    void finish(Path target) throws IOException {
        archive.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        try (ZipArchiveOutputStream whole = new FixedTimeArchive(target, LEVEL)) {
            copyParts(new ByteArrayInputStream(bytes.toByteArray()), whole);
            copySheets(whole);
        }
    }

    private void copyParts(InputStream bytes, ZipArchiveOutputStream whole) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!parts.contains(entry.getName())) {
                    whole.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                    zip.transferTo(whole);
                    whole.closeArchiveEntry();
                }
            }
        }
    }

    private void copySheets(ZipArchiveOutputStream whole) throws IOException {
        try (ZipFile sheets = ZipFile.builder().setPath(file).get()) {
            Enumeration<ZipArchiveEntry> entries = sheets.getEntriesInPhysicalOrder();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                whole.addRawArchiveEntry(entry, sheets.getRawInputStream(entry));
            }
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
