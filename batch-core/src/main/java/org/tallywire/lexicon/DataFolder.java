package org.tallywire.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A folder of data files, on the class path or on disk. Files are CSV with a header line, in UTF-8; lines that start
 * with {@code #} are comments. Thread-safe.
 */
public final class DataFolder {
    private final String name;
    private final Opener opener;

    private DataFolder(String name, Opener opener) {
        this.name = name;
        this.opener = opener;
    }

    /** A folder of the class path, such as {@code lexicon/en}. */
    public static DataFolder onClassPath(String folder) {
        ClassLoader loader = DataFolder.class.getClassLoader();
        return new DataFolder(folder, file -> loader.getResourceAsStream(folder + "/" + file));
    }

    /** A folder on disk. */
    public static DataFolder at(Path folder) {
        return new DataFolder(folder.toString(), file -> openIfThere(folder.resolve(file)));
    }

    /** A folder in this one. */
    public DataFolder folder(String inner) {
        return new DataFolder(name + "/" + inner, file -> opener.open(inner + "/" + file));
    }

    private static @Nullable InputStream openIfThere(Path file) throws IOException {
        return Files.exists(file) ? Files.newInputStream(file) : null;
    }

    /**
     * A table that must be there.
     *
     * @throws FaultyDataException when it is not, or is not a table
     */
    public DataTable getTable(String file) {
        return findTable(file)
                .orElseThrow(() -> new FaultyDataException(
                        name + "/" + file, 0, "the file is missing", "put it there, or reinstall the program"));
    }

    /** A table that may be there. */
    public Optional<DataTable> findTable(String file) {
        try (InputStream bytes = opener.open(file)) {
            if (bytes == null) {
                return Optional.empty();
            }
            Reader characters = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            return Optional.of(DataTable.read(name + "/" + file, characters));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + "/" + file, e);
        }
    }

    /** The rows of a table; none where it is not there. */
    public List<DataRow> rowsOf(String file) {
        return findTable(file).map(DataTable::rows).orElse(List.of());
    }

    /** A file that is no table, where it is there; the caller closes. */
    public Optional<InputStream> findFile(String file) {
        try {
            return Optional.ofNullable(opener.open(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + "/" + file, e);
        }
    }

    @FunctionalInterface
    private interface Opener {
        @Nullable
        InputStream open(String file) throws IOException;
    }
}
