package org.tallywire.staging.embedded;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.engine.Session;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/**
 * Closes the database of a file. H2 makes the file smaller on closing; when the disk is full then, it waits for itself
 * without an end. So everything is written first, and the file is left as it is where room is short.
 */
public final class Closing {
    private static final System.Logger LOGGER = System.getLogger(Closing.class.getName());

    /** More than H2 moves in the fifth of a second that it takes for this. */
    private static final long ROOM = 64L * 1024 * 1024;

    private Closing() {}

    /** Closes it over one of its connections, which is the last one. What could not be written by now is given up. */
    public static void close(Connection connection, Path file) throws SQLException {
        if (isWritten(connection, file) && hasRoom(file, ROOM)) {
            connection.close();
        } else {
            letGo(connection);
        }
    }

    private static boolean isWritten(Connection connection, Path file) {
        if (OrderedFile.failure(file).isPresent()) {
            return false;
        }
        try {
            execute(connection, "CHECKPOINT SYNC");
            return true;
        } catch (SQLException e) {
            LOGGER.log(Level.DEBUG, "the last changes are not written", e);
            return false;
        }
    }

    /** As if the process had been killed: the statement for this might wait without an end, too. */
    private static void letGo(Connection connection) throws SQLException {
        Session session = connection.unwrap(JdbcConnection.class).getSession();
        if (session instanceof SessionLocal local && !local.isClosed()) {
            local.getDatabase().shutdownImmediately();
        }
    }

    /** Closes it, and makes its file as small as it can be if there is room to write it anew. */
    public static void compact(Connection connection, Path file) throws SQLException {
        execute(connection, "CHECKPOINT SYNC");
        if (hasRoom(file, file.toFile().length() + ROOM)) {
            execute(connection, "SHUTDOWN COMPACT");
        } else {
            LOGGER.log(Level.WARNING, "the disk has no room to write " + file + " anew: it stays as large as it is");
        }
    }

    private static boolean hasRoom(Path file, long bytes) {
        try {
            return Files.getFileStore(file).getUsableSpace() >= bytes;
        } catch (IOException e) {
            return false;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
