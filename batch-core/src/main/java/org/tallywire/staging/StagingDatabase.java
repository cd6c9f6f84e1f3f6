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
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * An open database with its tables. One connection stays open all the time, so an embedded database and the lock on its
 * file are held until {@link #close}. Thread-safe where opened with several connections.
 */
public final class StagingDatabase implements AutoCloseable {
    /** Waiting for a row's lock is normal while another chunk commits; a minute of it is not. */
    private static final String H2_SETTINGS = ";LOCK_TIMEOUT=60000;QUERY_CACHE_SIZE=64;CACHE_SIZE=" + cacheKilobytes();

    /** One byte in so many of the largest heap holds pages of an embedded database. */
    private static final long CACHE_SHARE = 4;

    /** A server that is gone is asked for several times before a run ends: half a minute each, the pool's own, is too long. */
    private static final long CONNECTING_MILLIS = 5_000;

    private static final String MUST_EXIST = ";IFEXISTS=TRUE";

    private static final int H2_IN_USE = 90020;
    private static final int H2_NOT_FOUND = 90146;

    private final Dialect dialect;
    private final Connection anchor;
    private final DataSource connections;
    private final Optional<Holder> holder;

    private StagingDatabase(Dialect dialect, Connection anchor, DataSource connections, Optional<Holder> holder) {
        this.dialect = dialect;
        this.anchor = anchor;
        this.connections = connections;
        this.holder = holder;
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

    /** H2 itself would take a sixteenth: a run reads all facts several times, and a page that has left is parsed anew. */
    private static long cacheKilobytes() {
        return Runtime.getRuntime().maxMemory() / CACHE_SHARE / 1024;
    }

    private static String settings(DataStore store, String further) {
        return store.isEmbedded() ? store.jdbcUrl() + further + H2_SETTINGS : store.jdbcUrl();
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
        close(anchor);
        throw new NoDataException(store);
    }

    private static DataSource connections(DataStore store, Connection anchor, int number) {
        return number == 1 ? new SingleConnectionDataSource(anchor, true) : pool(settings(store, ""), number);
    }

    private static DataSource pool(String url, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setPoolName("staging");
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECTING_MILLIS);
        return new HikariDataSource(config);
    }

    private static StagingDatabase opened(DataStore store, Connection anchor, String activity, Instant now, int number)
            throws DataStoreException {
        Dialect dialect = Dialect.of(store);
        DataSource connections = connections(store, anchor, number);
        StagingDatabase database = new StagingDatabase(dialect, anchor, connections, holderOf(store));
        try {
            if (database.holder.isPresent()) {
                database.holder.get().write(activity, now);
            }
            migrate(dialect, connections);
            return database;
        } catch (FlywayException e) {
            database.close();
            throw new UnusableDataException(
                    store, String.valueOf(e.getMessage()), "use the version of the program that wrote it", e);
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
                .javaMigrations(new BatchMetadata(dialect))
                .placeholders(dialect.placeholders())
                .ignoreMigrationPatterns(new String[0]);
    }

    private static Optional<Holder> holderOf(DataStore store) {
        return store.file().map(file -> new Holder(Path.of(file + ".holder")));
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
            close(anchor);
        }
    }

    private static void close(Connection anchor) {
        try {
            anchor.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not close: " + e.getMessage(), e);
        }
    }
}
