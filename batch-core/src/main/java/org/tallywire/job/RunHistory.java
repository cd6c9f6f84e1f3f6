package org.tallywire.job;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.job.control.LogContext;
import org.tallywire.report.QuarantineRow;
import org.tallywire.staging.Dialect;
import org.tallywire.staging.bulk.RunRows;
import org.tallywire.staging.query.QuarantineQuery;

/** Keeps the history of runs, and answers what a run's outcome asks of the tables. */
final class RunHistory {
    /** One whose data was judged too bad has come to its end. */
    private static final String LAST_STATUS = """
            SELECT CASE
                WHEN EXISTS (
                    SELECT 1
                    FROM quality_checks q
                    WHERE q.job_execution_id = e.job_execution_id
                    AND q.verdict = 'FAILED')
                THEN 'COMPLETED'
                ELSE e.status
            END
            FROM batch_job_execution e
            JOIN job_runs r ON r.job_execution_id = e.job_execution_id
            WHERE r.job <> 'report'
            ORDER BY e.job_execution_id DESC
            FETCH FIRST 1 ROW ONLY
            """;

    private static final Set<String> ENDED = Set.of("COMPLETED", "ABANDONED");

    private static final String CLAIMS = """
            SELECT COUNT(*)
            FROM claims
            """;

    private static final String DISPUTED = """
            SELECT COUNT(*)
            FROM claims
            WHERE agreement IN ('DIFFER', 'CONTRADICT')
            """;

    private final JdbcTemplate jdbc;
    private final RunRows rows;
    private final Dialect dialect;
    private final Clock clock;

    RunHistory(JdbcTemplate jdbc, Dialect dialect, Clock clock) {
        this.jdbc = jdbc;
        this.dialect = dialect;
        this.rows = new RunRows(jdbc);
        this.clock = clock;
    }

    /** Notes the start of a job, so that it is known even if the process is killed the moment after. */
    JobExecutionListener listener(RunRows.Asked asked) {
        return new JobExecutionListener() {
            @Override
            public void beforeJob(JobExecution execution) {
                LogContext.run(execution.getId());
                rows.start(execution.getId(), execution.getJobInstance().getJobName(), clock.instant(), asked);
                sync();
            }
        };
    }

    /** Whether the last run that staged articles did not come to its end. */
    boolean hasBrokenOff() {
        List<String> last = jdbc.queryForList(LAST_STATUS, String.class);
        return !last.isEmpty() && !ENDED.contains(last.getFirst());
    }

    List<QuarantineRow> setAside(long execution) {
        return new QuarantineQuery(jdbc).ofRun(execution);
    }

    long claims() {
        return count(CLAIMS);
    }

    /** Claims whose sources do not agree. */
    long disputed() {
        return count(DISPUTED);
    }

    /** Notes the end; what the run has staged is on the disk then. */
    void ended(long execution, RunRows.Ended ended) {
        rows.end(execution, clock.instant(), ended);
        sync();
    }

    /** Has all that is noted and staged on the disk: what follows may be a kill. */
    void sync() {
        dialect.sync(jdbc);
    }

    private long count(String sql) {
        Long count = jdbc.queryForObject(sql, Long.class);
        return count == null ? 0 : count;
    }
}
