package org.tallywire.lexicon;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A CSV file in memory.
 *
 * @param name the file, for messages
 * @param rows its rows without the header, in the file's order
 */
public record DataTable(String name, List<DataRow> rows) {
    public DataTable {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table whose first record names the columns.
     *
     * @throws FaultyDataException when a record has more or fewer fields than the header, or quoting is broken
     */
    static DataTable read(String name, Reader characters) throws IOException {
        List<DataRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(characters)) {
            List<String> header = List.of();
            for (CsvRecord fields : records) {
                if (header.isEmpty()) {
                    header = fields.getFields();
                } else {
                    rows.add(row(name, header, fields));
                }
            }
        } catch (CsvParseException e) {
            throw new FaultyDataException(name, 0, String.valueOf(e.getMessage()), "mend the quoting");
        }
        return new DataTable(name, rows);
    }

    private static DataRow row(String name, List<String> header, CsvRecord fields) {
        long line = fields.getStartingLineNumber();
        if (fields.getFieldCount() != header.size()) {
            throw new FaultyDataException(
                    name,
                    line,
                    "expected " + header.size() + " fields (" + String.join(", ", header) + "), found "
                            + fields.getFieldCount(),
                    "add or remove a comma, or quote a field that holds one");
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            values.put(header.get(i), fields.getField(i).strip());
        }
        return new DataRow(name, line, values);
    }
}
