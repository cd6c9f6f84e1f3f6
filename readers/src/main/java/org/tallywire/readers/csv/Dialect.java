package org.tallywire.readers.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a table is written.
 *
 * @param separator between fields
 * @param quote around fields with separators or line breaks in them
 * @param header the fields of the first row
 * @param regular whether the rows that were looked at have as many fields as the first
 */
record Dialect(char separator, char quote, List<String> header, boolean regular) {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int ROWS = 20;

    Dialect {
        header = List.copyOf(header);
    }

    /**
     * The dialect in which a start of a document has the most fields in each row.
     *
     * @param whole whether the start is the whole document, so that its last row is no part of one
     */
    static Optional<Dialect> detect(String start, boolean whole) {
        char quote = quoteOf(start);
        Dialect best = null;
        for (char separator : SEPARATORS) {
            Dialect one = tryOut(start, whole, separator, quote);
            boolean better = best == null
                    || one.regular && !best.regular
                    || one.regular == best.regular && one.header.size() > best.header.size();
            best = better ? one : best;
        }
        return Optional.ofNullable(best).filter(found -> !found.header.isEmpty());
    }

    /** A quote opens a field, so it stands after a separator or at the start of a line. */
    private static char quoteOf(String start) {
        int single = 0;
        int doubled = 0;
        for (int at = 0; at < start.length(); at++) {
            char before = at == 0 ? '\n' : start.charAt(at - 1);
            boolean opens = ",;\t|\n".indexOf(before) >= 0;
            single += opens && start.charAt(at) == '\'' ? 1 : 0;
            doubled += opens && start.charAt(at) == '"' ? 1 : 0;
        }
        return single > 0 && doubled == 0 ? '\'' : '"';
    }

    private static Dialect tryOut(String start, boolean whole, char separator, char quote) {
        List<CsvRecord> rows = new ArrayList<>();
        boolean broken = false;
        try (CsvReader<CsvRecord> reader = builder(separator, quote).ofCsvRecord(start);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            while (rows.size() <= ROWS && records.hasNext()) {
                rows.add(records.next());
            }
        } catch (CsvParseException e) {
            broken = whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!whole && rows.size() > 1 && rows.size() <= ROWS) {
            rows.removeLast();
        }
        List<String> header = rows.isEmpty() ? List.of() : rows.getFirst().getFields();
        boolean regular = !broken
                && header.size() > 1
                && rows.size() > 1
                && rows.stream().allMatch(row -> row.getFieldCount() == header.size());
        return new Dialect(separator, quote, header, regular);
    }

    CsvReader.CsvReaderBuilder builder() {
        return builder(separator, quote);
    }

    private static CsvReader.CsvReaderBuilder builder(char separator, char quote) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(false);
    }
}
