package org.tallywire.reports.review;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.tallywire.review.ReturnedFile;
import org.tallywire.review.ReturnedFiles;
import org.tallywire.review.ReturnedRow;

/**
 * Reads a workbook that came back from review: columns by header name, whatever their order, and only the rows that
 * somebody has filled in. Thread-safe.
 */
public final class ReviewWorkbook implements ReturnedFiles {
    private static final long LARGEST_BYTES = 1L << 30;
    private static final int MOST_ANSWERS = 100_000;

    private final ReviewColumns columns = ReviewColumns.load();

    /** Only a file whose name ends as those of workbooks do is looked at. */
    @Override
    public Optional<ReturnedFile> find(Path file) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(file));
        } catch (UnreadableReviewException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads the rows that somebody has filled in.
     *
     * @throws UnreadableReviewException when it is no workbook, or none with a sheet for answers
     * @throws IOException when the file cannot be read
     */
    public ReturnedFile read(Path file) throws IOException, UnreadableReviewException {
        if (Files.size(file) > LARGEST_BYTES) {
            throw new UnreadableReviewException(file, "the file is larger than 1 GiB");
        }
        String fingerprint = fingerprint(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                Optional<Found> found = read(file, sheet);
                if (found.isPresent()) {
                    return new ReturnedFile(
                            String.valueOf(file.getFileName()),
                            fingerprint,
                            found.get().rows(),
                            found.get().untouched());
                }
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException e) {
            throw new UnreadableReviewException(file, "it is no workbook that can be read (" + e.getMessage() + ")");
        }
        throw new UnreadableReviewException(file, "none of its sheets has the columns " + columns.hiddenTitles());
    }

    private Optional<Found> read(Path file, Sheet sheet) throws IOException, UnreadableReviewException {
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> rows = stream.iterator();
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            Optional<ReviewColumns.Places> places = columns.find(rows.next());
            return places.isPresent() ? Optional.of(read(file, rows, places.get())) : Optional.empty();
        }
    }

    private static Found read(Path file, Iterator<Row> rows, ReviewColumns.Places places)
            throws UnreadableReviewException {
        List<ReturnedRow> answered = new ArrayList<>();
        int untouched = 0;
        while (rows.hasNext()) {
            Row row = rows.next();
            if (places.isTouched(row)) {
                answered.add(places.read(row));
            } else if (!places.isEmpty(row)) {
                untouched++;
            }
            if (answered.size() > MOST_ANSWERS) {
                throw new UnreadableReviewException(file, "more than " + MOST_ANSWERS + " rows are answered");
            }
        }
        return new Found(answered, untouched);
    }

    private static String fingerprint(Path file) throws IOException {
        try (DigestInputStream bytes = new DigestInputStream(Files.newInputStream(file), sha256())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private record Found(List<ReturnedRow> rows, int untouched) {}
}
