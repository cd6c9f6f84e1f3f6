package org.tallywire.readers.parquet;

import dev.hardwood.HardwoodContext;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The records of some files, one file after the other; only one is open at a time. Not thread-safe. */
final class PartRows<R extends Record> implements Iterator<R>, AutoCloseable {
    private final HardwoodContext context = HardwoodContext.create();
    private final Iterator<Path> parts;
    private final Class<R> type;
    private final RecordRows records;
    private @Nullable Path part;
    private @Nullable ParquetFileReader file;
    private @Nullable RowReader rows;

    PartRows(List<Path> parts, Class<R> type) {
        this.parts = parts.iterator();
        this.type = type;
        this.records = new RecordRows(RecordShape.of(type));
    }

    @Override
    public boolean hasNext() {
        return openRows() != null;
    }

    @Override
    public R next() {
        RowReader open = openRows();
        if (open == null) {
            throw new NoSuchElementException("no rows are left");
        }
        try {
            open.next();
            return type.cast(records.recordOf(open));
        } catch (RuntimeException e) {
            throw unfit(e);
        }
    }

    /** The reader that stands before a row; null at the end of all. */
    private @Nullable RowReader openRows() {
        try {
            while (rows == null || !rows.hasNext()) {
                closePart();
                if (!parts.hasNext()) {
                    return null;
                }
                part = parts.next();
                file = ParquetFileReader.open(InputFile.of(part), context);
                rows = file.rowReader();
            }
            return rows;
        } catch (IOException | RuntimeException e) {
            throw unfit(e);
        }
    }

    private UncheckedIOException unfit(Exception cause) {
        return new UncheckedIOException(new IOException(
                part + " does not hold what this version of the program keeps (" + cause + "); make it again", cause));
    }

    private void closePart() throws IOException {
        if (rows != null) {
            rows.close();
            rows = null;
        }
        if (file != null) {
            file.close();
            file = null;
        }
    }

    @Override
    public void close() {
        try (context) {
            closePart();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
