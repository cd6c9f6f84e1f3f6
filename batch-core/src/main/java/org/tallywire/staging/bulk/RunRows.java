package org.tallywire.staging.bulk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The history for people: a row a job execution. */
public final class RunRows {
    private static final String START = """
            INSERT INTO job_runs (job_execution_id, job, started_at_utc, documents, articles, set_aside)
            VALUES (?, ?, ?, 0, 0, 0)
            """;

    private static final String END = """
            UPDATE job_runs
            SET ended_at_utc = ?, documents = ?, articles = ?, set_aside = ?, message = ?
            WHERE job_execution_id = ?
            """;

    private final JdbcTemplate jdbc;

    public RunRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void start(long execution, String job, Instant now) {
        jdbc.update(START, execution, job, Utc.of(now));
    }

    /**
     * Notes how it ended.
     *
     * @param message why it failed, for people; null where it did not
     */
    public void end(long execution, Instant now, Tally tally, long setAside, @Nullable String message) {
        jdbc.update(END, Utc.of(now), tally.documents(), tally.articles(), setAside, message, execution);
    }
}
