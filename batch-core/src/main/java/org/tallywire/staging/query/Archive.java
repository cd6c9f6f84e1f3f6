package org.tallywire.staging.query;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.ArticleRow;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.FigureRow;
import org.tallywire.report.RunRow;
import org.tallywire.report.Selection;
import org.tallywire.report.StagedArchive;
import org.tallywire.report.StagedFacts;
import org.tallywire.staging.StagingDatabase;

/** What a database holds, for reading; closes the database. */
public final class Archive implements StagedArchive {
    private final StagingDatabase database;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    public Archive(StagingDatabase database, Clock clock) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database.connections());
        this.clock = clock;
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
    public Optional<ArticleRow> findArticle(String id) {
        return new ArticleQuery(jdbc).find(id);
    }

    @Override
    public List<RunRow> runs() {
        return new RunQuery(jdbc).all();
    }

    @Override
    public void close() {
        database.close();
    }
}
