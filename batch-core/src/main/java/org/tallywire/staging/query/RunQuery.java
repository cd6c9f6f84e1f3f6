package org.tallywire.staging.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.RunRow;

/** The history of job executions. */
final class RunQuery {
    private static final String RUNS = """
            SELECT r.*, e.status
            FROM job_runs r
            JOIN batch_job_execution e ON e.job_execution_id = r.job_execution_id
            ORDER BY r.job_execution_id DESC
            """;

    private final JdbcTemplate jdbc;

    RunQuery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<RunRow> all() {
        return jdbc.query(RUNS, (row, number) -> runOf(row));
    }

    private static RunRow runOf(ResultSet result) throws SQLException {
        Columns row = new Columns(result);
        return new RunRow(
                row.count("job_execution_id"),
                row.text("job"),
                row.text("status"),
                row.findMoment("started_at_utc"),
                row.findMoment("ended_at_utc"),
                row.count("documents"),
                row.count("articles"),
                row.count("set_aside"),
                row.findText("message"));
    }
}
