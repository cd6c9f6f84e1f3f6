package org.tallywire.readers.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A folder of Parquet files that another engine has written, in the order of their names. */
public record ParquetFolder(Path path) {
    /** A writer puts it there when all its files are complete. */
    public static final String COMPLETE = "_SUCCESS";

    private static final String EXTENSION = ".parquet";

    /** Whether everything that there was to be written is there. */
    public boolean isComplete() {
        return Files.isRegularFile(path.resolve(COMPLETE));
    }

    /**
     * All records, made of the rows when they are asked for; the caller closes. While they are read, {@link
     * UncheckedIOException} tells that a file cannot be read as such records.
     *
     * @throws IOException when the folder is not complete
     */
    public <R extends Record> Stream<R> records(Class<R> type) throws IOException {
        if (!isComplete()) {
            throw new NoSuchFileException(path.resolve(COMPLETE).toString());
        }
        PartRows<R> rows = new PartRows<>(parts(), type);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
                .onClose(rows::close);
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.getFileName().toString().endsWith(EXTENSION))
                    .sorted()
                    .toList();
        }
    }
}
