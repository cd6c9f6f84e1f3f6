package org.tallywire.staging.query;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.ArticleRow;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.ClaimStory;
import org.tallywire.report.FigureRow;
import org.tallywire.report.RunDetails;
import org.tallywire.report.RunRow;
import org.tallywire.report.Selection;
import org.tallywire.report.StagedArchive;
import org.tallywire.report.StagedFacts;
import org.tallywire.staging.DataInUseException;
import org.tallywire.staging.DataStore;
import org.tallywire.staging.DataStoreException;
import org.tallywire.staging.NoDataException;
import org.tallywire.staging.StagingDatabase;
import org.tallywire.staging.UnusableDataException;

/** What a database holds, for reading; closes the database. */
public final class Archive implements StagedArchive {
    private static final String IS_READ = """
            SELECT EXISTS (
                SELECT 1
                FROM source_documents
                WHERE id = ? AND status = 'READ')
            """;

    private final StagingDatabase database;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    private Archive(StagingDatabase database, Clock clock) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database.connections());
        this.clock = clock;
    }

    /**
     * Opens what a store holds; the caller closes it. The embedded database belongs to one process at a time; a server's
     * can be read while another process writes to it.
     *
     * @param clock the time that reports name as theirs
     * @throws NoDataException when nothing was ever staged there
     * @throws DataInUseException when another process holds it
     * @throws UnusableDataException when it is there and cannot be opened
     */
    public static StagedArchive open(DataStore store, Clock clock) throws DataStoreException {
        return new Archive(StagingDatabase.openForReading(store, "reading", clock.instant()), clock);
    }

    @Override
    public StagedFacts facts(Selection selection) {
        return new SelectedFacts(jdbc, clock, selection);
    }

    @Override
    public List<FigureRow> findFigures(String idPrefix) {
        return new FigureQuery(jdbc).find(idPrefix);
    }

    @Override
    public List<ClaimRow> findClaims(String idPrefix) {
        return new ClaimQuery(jdbc).find(idPrefix);
    }

    @Override
    public Optional<ClaimStory> findStory(String claimId) {
        return new ClaimQuery(jdbc).findStory(claimId);
    }

    @Override
    public Optional<ArticleRow> findArticle(String id) {
        return new ArticleQuery(jdbc).find(List.of(id)).stream().findFirst();
    }

    @Override
    public List<RunRow> runs() {
        return new RunQuery(jdbc).all();
    }

    @Override
    public Optional<RunDetails> findRun(long execution) {
        return new RunQuery(jdbc).find(execution);
    }

    @Override
    public boolean isRead(String sha256) {
        return Boolean.TRUE.equals(jdbc.queryForObject(IS_READ, Boolean.class, sha256));
    }

    @Override
    public void close() {
        database.close();
    }
}
