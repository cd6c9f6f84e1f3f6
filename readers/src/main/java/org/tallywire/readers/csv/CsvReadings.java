package org.tallywire.readers.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Reading;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.fields.Field;
import org.tallywire.readers.fields.FieldNames;
import org.tallywire.readers.fields.FoundFields;

/** The rows of a table. Not thread-safe. */
final class CsvReadings implements Readings {
    private final SourceDocument document;
    private final FoundFields fields;
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> rows;
    private long line = 1;
    private int number;
    private boolean ended;

    CsvReadings(SourceDocument document, Dialect dialect, FieldNames names, FoundFields fields, Reader characters) {
        this.document = document;
        this.fields = fields;
        for (Field field : Field.values()) {
            names.find(field, dialect.header())
                    .ifPresent(name -> columns.put(field, dialect.header().indexOf(name)));
        }
        this.reader = dialect.builder().ofCsvRecord(characters);
        this.rows = reader.iterator();
    }

    @Override
    public Optional<Reading> next() throws IOException, UnreadableDocumentException {
        try {
            if (!ended && number == 0 && rows.hasNext()) {
                rows.next();
            }
            if (ended || !rows.hasNext()) {
                return end();
            }
            CsvRecord row = rows.next();
            line = row.getStartingLineNumber();
            number++;
            return Optional.of(read(row));
        } catch (CsvParseException e) {
            ended = true;
            throw new UnreadableDocumentException(
                    document.name(),
                    "after line " + line,
                    "a row of a table expected, found a fault: " + e.getMessage(),
                    "close the quotes, or split what is too long; the rows before are read");
        } catch (UncheckedIOException e) {
            ended = true;
            throw e.getCause();
        }
    }

    private Optional<Reading> end() throws UnreadableDocumentException {
        ended = true;
        if (number == 0) {
            number = 1;
            throw new UnreadableDocumentException(
                    document.name(), "line 2", "rows of articles expected, found none", "send it again, or remove it");
        }
        return Optional.empty();
    }

    private Reading read(CsvRecord row) {
        String place = "line " + row.getStartingLineNumber();
        return fields.article(document, place, new Row(row), "csv:published")
                .<Reading>map(Reading.Parsed::new)
                .orElseGet(() -> new Reading.Rejected(
                        place,
                        "a text in column " + (columns.getOrDefault(Field.BODY, 0) + 1) + " expected, found none",
                        "fill it in, or leave the row out; the others are read"));
    }

    private final class Row implements FoundFields.Values {
        private final CsvRecord row;

        Row(CsvRecord row) {
            this.row = row;
        }

        @Override
        public @Nullable String text(Field field) {
            Integer column = columns.get(field);
            return column == null || column >= row.getFieldCount() ? null : row.getField(column);
        }

        @Override
        public List<String> texts(Field field) {
            String text = text(field);
            return text == null ? List.of() : List.of(text);
        }
    }

    @Override
    public void close() throws IOException {
        try (reader) {
            rows.close();
        }
    }
}
