package org.tallywire.report;

import java.util.List;
import java.util.Optional;

/** Everything that is staged, opened for reading. Not thread-safe; who opened it closes it. */
public interface StagedArchive extends AutoCloseable {
    /** The facts of a selection. */
    StagedFacts facts(Selection selection);

    /** Figures whose id starts with these digits, at most a hundred. */
    List<FigureRow> findFigures(String idPrefix);

    /** Claims whose id starts with these digits, at most a hundred. */
    List<ClaimRow> findClaims(String idPrefix);

    /** How a claim came about, by its whole id. */
    Optional<ClaimStory> findStory(String claimId);

    Optional<ArticleRow> findArticle(String id);

    /** Job executions, the newest first. */
    List<RunRow> runs();

    /** All that is kept of a job execution. */
    Optional<RunDetails> findRun(long execution);

    /** Whether the document of this SHA-256 was read to its end. */
    boolean isRead(String sha256);

    @Override
    void close();
}
