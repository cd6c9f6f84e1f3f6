package org.tallywire.staging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The right to write to a database on a server: an advisory lock of PostgreSQL, which ends with the connection that holds
 * it, however that ends. Those who only read need none.
 */
final class ServerLock {
    /** The letters "tallywir": a number that no other program is likely to choose. */
    private static final long KEY = 0x74616C6C79776972L;

    private static final String TAKE = "SELECT pg_try_advisory_lock(?)";

    private static final String HOLDER = """
            SELECT a.application_name || COALESCE(', from ' || host(a.client_addr), '')
            FROM pg_locks l
            JOIN pg_stat_activity a ON a.pid = l.pid
            WHERE l.locktype = 'advisory'
              AND l.granted
              AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
              AND (CAST(CAST(l.classid AS bigint) AS bit(64)) << 32 | CAST(CAST(l.objid AS bigint) AS bit(64)))
                  = CAST(CAST(? AS bigint) AS bit(64))
            """;

    private final Connection connection;

    ServerLock(Connection connection) {
        this.connection = connection;
    }

    /**
     * Takes the lock for as long as the connection lives.
     *
     * @param holder told to others who want it; PostgreSQL keeps the first 63 bytes
     * @return whether it was free
     */
    boolean take(String holder) throws SQLException {
        connection.setClientInfo("ApplicationName", holder);
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setLong(1, KEY);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** Who holds it, for people. */
    String holder() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HOLDER)) {
            statement.setLong(1, KEY);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "another process";
            }
        }
    }
}
