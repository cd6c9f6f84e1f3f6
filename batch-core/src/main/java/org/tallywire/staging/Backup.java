package org.tallywire.staging;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.stream.Stream;
import org.h2.message.DbException;
import org.h2.tools.Restore;

/**
 * Copies of an embedded database, each a ZIP file in the form of H2's {@code BACKUP} command: whole, as of one moment. A
 * server has tools of its own.
 */
public final class Backup {
    private static final String WRITE = "BACKUP TO ?";
    private static final String DATABASE = "tallywire";
    private static final String FILE_ENDING = ".mv.db";

    private Backup() {}

    /**
     * Writes a copy of what a store holds; a file of that name is replaced as a whole.
     *
     * @throws NoDataException when nothing was ever staged there
     * @throws DataInUseException when another process holds it
     * @throws IOException when the file cannot be written
     */
    public static void write(DataStore store, Path file, Instant now) throws DataStoreException, IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try (StagingDatabase database = StagingDatabase.openForReading(store, "backup", now);
                Connection connection = database.connections().getConnection();
                PreparedStatement backup = connection.prepareStatement(WRITE)) {
            backup.setString(1, draft.toAbsolutePath().toString());
            backup.execute();
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException e) {
            throw new IOException("the copy " + file + " cannot be written: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Makes the data of a copy those of a folder that holds none; the folder is made when missing. The copy is opened
     * before it counts, and brought to the form of this version of the program.
     *
     * @throws FileAlreadyExistsException when the folder holds data
     * @throws UnusableDataException when the copy is none, or damaged
     */
    public static void restore(Path file, Path folder, Instant now) throws DataStoreException, IOException {
        Path target = folder.resolve(DATABASE + FILE_ENDING);
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Files.createDirectories(folder);
        Path draft = Files.createTempDirectory(folder, ".restore");
        try {
            unpack(file, draft);
            StagingDatabase.openForReading(DataStore.embedded(draft), "restore", now)
                    .close();
            Files.move(draft.resolve(DATABASE + FILE_ENDING), target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(draft);
        }
    }

    private static void unpack(Path file, Path draft) throws UnusableDataException {
        try {
            Restore.execute(file.toString(), draft.toString(), DATABASE);
        } catch (DbException e) {
            throw new UnusableDataException(
                    new DataStore("", file.toString()),
                    "it is no copy that tallywire backup wrote (" + e.getMessage() + ")",
                    "name another copy",
                    e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
