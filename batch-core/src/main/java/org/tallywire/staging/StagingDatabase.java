package org.tallywire.staging;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.tallywire.staging.embedded.Closing;
import org.tallywire.staging.embedded.EmbeddedUrl;
import org.tallywire.staging.embedded.WritersInTurn;

/**
 * An open database with its tables. One connection stays open all the time, so an embedded database and the lock on its
 * file are held until {@link #close}. Thread-safe where opened with several connections.
 */
public final class StagingDatabase implements AutoCloseable {
    /** A server that is gone is asked for several times before a run ends: half a minute each, the pool's own, is too long. */
    private static final long CONNECTING_MILLIS = 5_000;

    private static final String FILE_ENDING = ".mv.db";
    private static final String MUST_EXIST = ";IFEXISTS=TRUE";

    private static final int H2_IN_USE = 90020;
    private static final int H2_NOT_FOUND = 90146;

    private final Dialect dialect;
    private final Connection anchor;
    private final DataSource connections;
    private final Optional<Holder> holder;
    private final Optional<Path> file;

    private StagingDatabase(DataStore store, Connection anchor, DataSource connections) {
        this.dialect = Dialect.of(store);
        this.anchor = anchor;
        this.connections = connections;
        this.holder = holderOf(store);
        this.file = fileOf(store);
    }

    /**
     * Opens for writing; an embedded database, or the tables on a server, are made when missing.
     *
     * @param activity what it is opened for, told to others who want it
     * @param connections how many there may be at a time
     * @throws DataInUseException when another process writes to it
     */
    public static StagingDatabase open(DataStore store, String activity, Instant now, int connections)
            throws DataStoreException {
        DataFolder.make(store);
        return opened(store, forWriting(store, settings(store, ""), activity, now), activity, now, connections);
    }

    /** Opens data that must be there for writing. */
    public static StagingDatabase openExisting(DataStore store, String activity, Instant now, int connections)
            throws DataStoreException {
        Connection anchor = forWriting(store, settings(store, MUST_EXIST), activity, now);
        return opened(store, existing(store, anchor), activity, now, connections);
    }

    /** Opens data that must be there, to read it over one connection. On a server others may write at the same time. */
    public static StagingDatabase openForReading(DataStore store, String activity, Instant now)
            throws DataStoreException {
        Connection anchor = connect(store, settings(store, MUST_EXIST));
        return opened(store, existing(store, anchor), activity, now, 1);
    }

    public DataSource connections() {
        return connections;
    }

    public Dialect dialect() {
        return dialect;
    }

    private static String settings(DataStore store, String further) {
        return store.isEmbedded() ? EmbeddedUrl.of(store.jdbcUrl()) + further : store.jdbcUrl();
    }

    private static Connection connect(DataStore store, String url) throws DataStoreException {
        try {
            return DriverManager.getConnection(url);
        } catch (SQLException e) {
            throw switch (store.isEmbedded() ? e.getErrorCode() : 0) {
                case H2_IN_USE ->
                    new DataInUseException(
                            store, holderOf(store).map(Holder::read).orElse("another process"), e);
                case H2_NOT_FOUND -> new NoDataException(store);
                default -> unusable(store, e);
            };
        }
    }

    private static UnusableDataException unusable(DataStore store, SQLException cause) {
        String remedy = store.isEmbedded()
                ? "check the disk, or restore a copy of the data"
                : "check that the server runs, and the address, user and password in the JDBC URL";
        return new UnusableDataException(store, String.valueOf(cause.getMessage()), remedy, cause);
    }

    /** An embedded database is locked by being open. */
    private static Connection forWriting(DataStore store, String url, String activity, Instant now)
            throws DataStoreException {
        Connection anchor = connect(store, url);
        if (store.isEmbedded()) {
            return anchor;
        }
        try {
            ServerLock lock = new ServerLock(anchor);
            if (lock.take(Holder.note(activity, now))) {
                return anchor;
            }
            DataInUseException inUse = new DataInUseException(store, lock.holder(), null);
            anchor.close();
            throw inUse;
        } catch (SQLException e) {
            throw unusable(store, e);
        }
    }

    private static Connection existing(DataStore store, Connection anchor) throws DataStoreException {
        if (store.isEmbedded()) {
            return anchor;
        }
        try (ResultSet tables = anchor.getMetaData().getTables(null, anchor.getSchema(), "source_documents", null)) {
            if (tables.next()) {
                return anchor;
            }
        } catch (SQLException e) {
            throw unusable(store, e);
        }
        close(anchor, Optional.empty());
        throw new NoDataException(store);
    }

    private static DataSource connections(DataStore store, Connection anchor, int number) {
        if (number > 1) {
            return pool(store, number);
        }
        DataSource single = new SingleConnectionDataSource(anchor, true);
        return fileOf(store)
                .<DataSource>map(file -> new WritersInTurn(single, file))
                .orElse(single);
    }

    private static DataSource pool(DataStore store, int connections) {
        HikariConfig config = new HikariConfig();
        String url = settings(store, "");
        Optional<Path> file = fileOf(store);
        if (file.isPresent()) {
            JdbcDataSource embedded = new JdbcDataSource();
            embedded.setURL(url);
            config.setDataSource(new WritersInTurn(embedded, file.get()));
        } else {
            config.setJdbcUrl(url);
        }
        config.setPoolName("staging");
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECTING_MILLIS);
        return new HikariDataSource(config);
    }

    private static StagingDatabase opened(DataStore store, Connection anchor, String activity, Instant now, int number)
            throws DataStoreException {
        DataSource connections = connections(store, anchor, number);
        StagingDatabase database = new StagingDatabase(store, anchor, connections);
        try {
            if (database.holder.isPresent()) {
                database.holder.get().write(activity, now);
            }
            migrate(database.dialect, connections);
            new FirstFill(new JdbcTemplate(connections), database.dialect).end();
            return database;
        } catch (FlywayException e) {
            database.close();
            throw new UnusableDataException(
                    store, String.valueOf(e.getMessage()), "use the version of the program that wrote it", e);
        } catch (DataAccessException e) {
            database.close();
            String reason = String.valueOf(e.getMostSpecificCause().getMessage());
            throw new UnusableDataException(store, reason, "check that there is room on the disk", e);
        } catch (IOException e) {
            database.close();
            throw new UnusableDataException(store, String.valueOf(e), "check that the folder can be written to", e);
        }
    }

    private static void migrate(Dialect dialect, DataSource connections) {
        migrations(dialect, connections).load().migrate();
    }

    static FluentConfiguration migrations(Dialect dialect, DataSource connections) {
        return Flyway.configure(StagingDatabase.class.getClassLoader())
                .dataSource(connections)
                .locations("classpath:db/migration")
                .javaMigrations(DialectScript.batchMetadata(dialect), DialectScript.indexesOfForeignKeys(dialect))
                .placeholders(dialect.placeholders())
                .ignoreMigrationPatterns(new String[0]);
    }

    private static Optional<Path> fileOf(DataStore store) {
        return store.file().map(file -> Path.of(file + FILE_ENDING));
    }

    private static Optional<Holder> holderOf(DataStore store) {
        return store.file().map(file -> new Holder(Path.of(file + ".holder")));
    }

    /** Closes an embedded database and makes its file as small as it can be; a server gives room back by itself. */
    public void compact() throws SQLException {
        if (file.isPresent()) {
            Closing.compact(anchor, file.get());
        }
    }

    /** Closes all connections and gives an embedded database free. */
    @Override
    public void close() {
        try {
            if (holder.isPresent()) {
                holder.get().remove();
            }
            if (connections instanceof HikariDataSource pool) {
                pool.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the holder's note cannot be removed", e);
        } finally {
            close(anchor, file);
        }
    }

    private static void close(Connection anchor, Optional<Path> file) {
        try {
            if (file.isPresent()) {
                Closing.close(anchor, file.get());
            } else {
                anchor.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not close: " + e.getMessage(), e);
        }
    }
}
