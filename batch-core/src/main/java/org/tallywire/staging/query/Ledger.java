package org.tallywire.staging.query;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tallywire.report.CorrectionLedger;
import org.tallywire.report.CorrectionRow;
import org.tallywire.report.FigureRow;
import org.tallywire.staging.DataStore;
import org.tallywire.staging.DataStoreException;
import org.tallywire.staging.StagingDatabase;
import org.tallywire.staging.bulk.CorrectionRows;

/** The corrections of a database; closes the database where it opened it. */
public final class Ledger implements CorrectionLedger {
    private final StagingDatabase database;
    private final JdbcTemplate jdbc;
    private final boolean owned;

    private Ledger(StagingDatabase database, boolean owned) {
        this.database = database;
        this.owned = owned;
        this.jdbc = new JdbcTemplate(database.connections());
    }

    /**
     * Opens the corrections of data that must be there; the caller closes.
     *
     * @param clock the time that the holder's note bears
     */
    public static CorrectionLedger open(DataStore store, Clock clock) throws DataStoreException {
        return new Ledger(StagingDatabase.openExisting(store, "review", clock.instant(), 1), true);
    }

    /** The corrections of a database that somebody else has opened, and closes. */
    public static CorrectionLedger within(StagingDatabase database) {
        return new Ledger(database, false);
    }

    @Override
    public Optional<FigureRow> findFigure(String id) {
        return new FigureQuery(jdbc)
                .find(id).stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    @Override
    public List<CorrectionRow> of(String figure) {
        return new CorrectionQuery(jdbc).of(figure);
    }

    @Override
    public int add(List<CorrectionRow> rows) {
        TransactionTemplate transaction =
                new TransactionTemplate(new DataSourceTransactionManager(database.connections()));
        Integer added = transaction.execute(status -> new CorrectionRows(jdbc, database.dialect()).add(rows));
        database.dialect().sync(jdbc);
        return added == null ? 0 : added;
    }

    @Override
    public void close() {
        if (owned) {
            database.close();
        }
    }
}
