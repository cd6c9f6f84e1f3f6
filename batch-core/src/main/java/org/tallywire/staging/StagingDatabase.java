package org.tallywire.staging;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * An open database with its tables. One connection stays open all the time, so an embedded database and the lock on its
 * file are held until {@link #close}. Thread-safe where opened with several connections.
 */
public final class StagingDatabase implements AutoCloseable {
    /** Waiting for a row's lock is normal while another chunk commits; a minute of it is not. */
    private static final String H2_SETTINGS = ";LOCK_TIMEOUT=60000;QUERY_CACHE_SIZE=64";

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
     * Opens for writing; an embedded database is made when missing.
     *
     * @param activity what it is opened for, told to others who want it
     * @param connections how many there may be at a time
     */
    public static StagingDatabase open(DataStore store, String activity, Instant now, int connections)
            throws DataStoreException {
        String url = store.isEmbedded() ? store.jdbcUrl() + H2_SETTINGS : store.jdbcUrl();
        Connection anchor = connect(store, url);
        return opened(store, anchor, activity, now, pool(url, connections));
    }

    /** Opens data that must be there. */
    public static StagingDatabase openExisting(DataStore store, String activity, Instant now, int connections)
            throws DataStoreException {
        String url = store.isEmbedded() ? store.jdbcUrl() + ";IFEXISTS=TRUE" + H2_SETTINGS : store.jdbcUrl();
        Connection anchor = connect(store, url);
        DataSource source = connections == 1 ? new SingleConnectionDataSource(anchor, true) : pool(url, connections);
        return opened(store, anchor, activity, now, source);
    }

    public DataSource connections() {
        return connections;
    }

    public Dialect dialect() {
        return dialect;
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
                default ->
                    new UnusableDataException(
                            store, String.valueOf(e.getMessage()), "check the disk, or restore a copy of the data", e);
            };
        }
    }

    private static DataSource pool(String url, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setPoolName("staging");
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    private static StagingDatabase opened(
            DataStore store, Connection anchor, String activity, Instant now, DataSource connections)
            throws DataStoreException {
        Dialect dialect = Dialect.of(store);
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
        Flyway.configure(StagingDatabase.class.getClassLoader())
                .dataSource(connections)
                .locations("classpath:db/migration")
                .javaMigrations(new BatchMetadata(dialect))
                .placeholders(dialect.placeholders())
                .ignoreMigrationPatterns(new String[0])
                .load()
                .migrate();
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
            anchor.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the holder's note cannot be removed", e);
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not close: " + e.getMessage(), e);
        }
    }
}
