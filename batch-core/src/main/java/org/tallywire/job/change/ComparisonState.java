package org.tallywire.job.change;

import org.springframework.jdbc.core.JdbcTemplate;

/** Which run left the former claims, and whether a run that came to its end has compared with them. */
final class ComparisonState {
    private static final String IS_OPEN = """
            SELECT EXISTS (
                SELECT 1
                FROM comparisons c
                LEFT JOIN batch_job_execution e ON e.job_execution_id = c.compared_execution_id
                WHERE c.compared_execution_id IS NULL OR e.status <> 'COMPLETED')
            """;

    private static final String HAS_FORMER = """
            SELECT EXISTS (
                SELECT 1
                FROM comparisons
                WHERE former_execution_id IS NOT NULL)
            """;

    private static final String FORGET = """
            DELETE FROM comparisons
            """;

    /** Every completed job with the step {@code reconcile} has left claims, compared or, before there was that, not. */
    private static final String OPEN = """
            INSERT INTO comparisons (former_execution_id, job_execution_id)
            SELECT MAX(e.job_execution_id), CAST(? AS BIGINT)
            FROM batch_job_execution e
            JOIN batch_step_execution s ON s.job_execution_id = e.job_execution_id
            WHERE e.status = 'COMPLETED' AND s.step_name = 'reconcile'
            """;

    private static final String COMPARED = """
            UPDATE comparisons
            SET compared_execution_id = ?
            """;

    private final JdbcTemplate jdbc;

    ComparisonState(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether former claims are kept that no completed run has compared with. */
    boolean isOpen() {
        return isTrue(IS_OPEN);
    }

    /** Whether a run had left claims; before the first has, there is nothing to compare with. */
    boolean hasFormer() {
        return isTrue(HAS_FORMER);
    }

    void opened(long execution) {
        jdbc.update(FORGET);
        jdbc.update(OPEN, execution);
    }

    void compared(long execution) {
        jdbc.update(COMPARED, execution);
    }

    private boolean isTrue(String sql) {
        return Boolean.TRUE.equals(jdbc.queryForObject(sql, Boolean.class));
    }
}
