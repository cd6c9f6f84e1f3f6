package org.tallywire.staging.bulk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The files of runs, and to whom they have to be handed over. */
public final class DeliveryRows {
    private static final String ADD_REPORT = """
            INSERT INTO run_reports (job_execution_id, report_number, path)
            VALUES (?, ?, ?)
            """;

    private static final String ADD = """
            INSERT INTO deliveries (job_execution_id, target, summary, noted_at_utc, attempts)
            VALUES (?, ?, ?, ?, 0)
            """;

    /** What waits and is about files that have been written anew since. */
    private static final String SUPERSEDE = """
            DELETE FROM deliveries
            WHERE delivered_at_utc IS NULL
            AND target = ?
            AND job_execution_id IN (
                SELECT earlier.job_execution_id
                FROM run_reports earlier
                JOIN run_reports newer ON newer.path = earlier.path
                WHERE newer.job_execution_id = ? AND earlier.job_execution_id < ?)
            """;

    private static final String DELIVERED = """
            UPDATE deliveries
            SET attempts = attempts + 1, last_error = NULL, delivered_at_utc = ?
            WHERE job_execution_id = ? AND target = ?
            """;

    private static final String FAILED = """
            UPDATE deliveries
            SET attempts = attempts + 1, last_error = ?
            WHERE job_execution_id = ? AND target = ?
            """;

    private final JdbcTemplate jdbc;

    public DeliveryRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void addReports(long execution, List<Path> files) {
        for (int i = 0; i < files.size(); i++) {
            jdbc.update(
                    ADD_REPORT, execution, i + 1, files.get(i).toAbsolutePath().toString());
        }
    }

    /** Notes what has to be handed over; the run's reports must have been added. */
    public void add(long execution, String target, String summary, Instant now) {
        jdbc.update(SUPERSEDE, target, execution, execution);
        jdbc.update(ADD, execution, target, summary, Utc.of(now));
    }

    public void delivered(long execution, String target, Instant now) {
        jdbc.update(DELIVERED, Utc.of(now), execution, target);
    }

    public void failed(long execution, String target, String error) {
        jdbc.update(FAILED, error, execution, target);
    }
}
