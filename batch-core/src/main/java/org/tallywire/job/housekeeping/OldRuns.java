package org.tallywire.job.housekeeping;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.staging.bulk.Utc;

/**
 * The history of runs that began before some moment. Kept are the last forty nightly runs, which later days are judged
 * by, everything since articles were compared last, and what has still to be handed over. Not thread-safe.
 */
final class OldRuns {
    private static final String OLD = """
            SELECT r.job_execution_id
            FROM job_runs r
            WHERE r.started_at_utc < ?
            AND r.job_execution_id < (
                SELECT COALESCE(MIN(n.job_execution_id), 0)
                FROM (
                    SELECT job_execution_id
                    FROM job_runs
                    WHERE job = 'nightly'
                    ORDER BY job_execution_id DESC
                    FETCH FIRST 40 ROWS ONLY) n)
            AND r.job_execution_id < (
                SELECT COALESCE(MAX(s.job_execution_id), 0)
                FROM batch_step_execution s
                WHERE s.step_name = 'reconcile' AND s.status = 'COMPLETED')
            AND NOT EXISTS (
                SELECT 1
                FROM deliveries d
                WHERE d.job_execution_id = r.job_execution_id AND d.delivered_at_utc IS NULL)
            ORDER BY r.job_execution_id
            """;

    /** What belongs to a run, the rows that others point to last. */
    private static final List<String> DELETES = List.of(
            "DELETE FROM quality_checks WHERE job_execution_id = ?",
            "DELETE FROM deliveries WHERE job_execution_id = ?",
            "DELETE FROM run_reports WHERE job_execution_id = ?",
            "DELETE FROM run_inboxes WHERE job_execution_id = ?",
            "DELETE FROM job_runs WHERE job_execution_id = ?",
            """
            DELETE FROM batch_step_execution_context
            WHERE step_execution_id IN (
                SELECT step_execution_id
                FROM batch_step_execution
                WHERE job_execution_id = ?)
            """,
            "DELETE FROM batch_step_execution WHERE job_execution_id = ?",
            "DELETE FROM batch_job_execution_context WHERE job_execution_id = ?",
            "DELETE FROM batch_job_execution_params WHERE job_execution_id = ?",
            "DELETE FROM batch_job_execution WHERE job_execution_id = ?");

    private static final String DELETE_INSTANCES = """
            DELETE FROM batch_job_instance
            WHERE job_instance_id NOT IN (
                SELECT job_instance_id
                FROM batch_job_execution)
            """;

    private final JdbcTemplate jdbc;

    OldRuns(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Long> before(Instant moment) {
        return jdbc.queryForList(OLD, Long.class, Utc.of(moment));
    }

    void remove(List<Long> runs) {
        for (long run : runs) {
            DELETES.forEach(delete -> jdbc.update(delete, run));
        }
        if (!runs.isEmpty()) {
            jdbc.update(DELETE_INSTANCES);
        }
    }
}
