package org.tallywire.reports.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The long sheets of a workbook, whose rows go straight into archives beside the final one, each sheet into its own, so
 * that several can be written at a time: compressed once, never in memory. {@link #finish} puts them in the places of the
 * empty sheets of the workbook in memory, which holds everything else. The workbook is the same, byte for byte, whenever
 * and wherever it is written. Not thread-safe.
 */
final class StreamedSheets implements Closeable {
    /** A third of the default's time for a tenth more bytes. */
    private static final int LEVEL = Deflater.BEST_SPEED + 1;

    private static final String ROWS = "<sheetData/>";
    private static final String RELATIONS =
            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final XSSFWorkbook workbook;
    private final Path folder;
    private final Map<String, Rows> sheets = new LinkedHashMap<>();

    /** The rows of a sheet, in an archive of their own. */
    private record Rows(Path file, ZipArchiveOutputStream archive) {}

    /**
     * @param folder for temporary files
     */
    StreamedSheets(XSSFWorkbook workbook, Path folder) {
        this.workbook = workbook;
        this.folder = folder;
    }

    /** Starts the rows of a sheet, whose columns, panes and page set-up must have been set. */
    OutputStream start(XSSFSheet sheet) throws IOException {
        String part = partOf(sheet);
        Path file = folder.resolve("rows-" + sheets.size() + ".zip");
        ZipArchiveOutputStream archive = new FixedTimeArchive(file, LEVEL);
        sheets.put(part, new Rows(file, archive));
        archive.putArchiveEntry(new ZipArchiveEntry(part));
        String xml = SheetMarkup.of(sheet);
        archive.write(utf8(withRelations(xml.substring(0, xml.indexOf(ROWS))) + "<sheetData>"));
        return archive;
    }

    private static String partOf(XSSFSheet sheet) {
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }

    /** Declares the prefix of the links to other parts, which come only behind the rows. */
    private static String withRelations(String head) {
        return head.contains(RELATIONS) ? head : head.replaceFirst("<worksheet ", "<worksheet " + RELATIONS + " ");
    }

    /** Ends the rows of a sheet that was started; what stands behind rows has been set by now. */
    void end(XSSFSheet sheet) throws IOException {
        ZipArchiveOutputStream archive =
                Objects.requireNonNull(sheets.get(partOf(sheet))).archive();
        String xml = SheetMarkup.of(sheet);
        archive.write(utf8("</sheetData>" + xml.substring(xml.indexOf(ROWS) + ROWS.length())));
        archive.closeArchiveEntry();
        archive.close();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the whole workbook. */
    void finish(Path target) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        try (ZipArchiveOutputStream whole = new FixedTimeArchive(target, LEVEL)) {
            copyParts(new ByteArrayInputStream(bytes.toByteArray()), whole);
            for (Rows rows : sheets.values()) {
                copyRows(rows.file, whole);
            }
        }
    }

    private void copyParts(InputStream bytes, ZipArchiveOutputStream whole) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!sheets.containsKey(entry.getName())) {
                    whole.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                    zip.transferTo(whole);
                    whole.closeArchiveEntry();
                }
            }
        }
    }

    private static void copyRows(Path file, ZipArchiveOutputStream whole) throws IOException {
        try (ZipFile rows = ZipFile.builder().setPath(file).get()) {
            Enumeration<ZipArchiveEntry> entries = rows.getEntries();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                whole.addRawArchiveEntry(entry, rows.getRawInputStream(entry));
            }
        }
    }

    /** Closes the files of all sheets, whatever becomes of one. */
    @Override
    public void close() throws IOException {
        List<IOException> failures = new ArrayList<>();
        for (Rows rows : sheets.values()) {
            try {
                rows.archive.close();
            } catch (IOException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }
}
