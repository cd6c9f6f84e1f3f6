package org.tallywire.staging.query;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.DeliveryRow;

/** What was handed over, and what is still to be. */
public final class DeliveryQuery {
    private static final String OF_RUN = """
            SELECT d.*
            FROM deliveries d
            WHERE d.job_execution_id = ?
            ORDER BY d.target
            """;

    private static final String WAITING = """
            SELECT d.*
            FROM deliveries d
            WHERE d.delivered_at_utc IS NULL
            ORDER BY d.job_execution_id, d.target
            """;

    private static final String REPORTS = """
            SELECT path
            FROM run_reports
            WHERE job_execution_id = ?
            ORDER BY report_number
            """;

    private final JdbcTemplate jdbc;

    public DeliveryQuery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<DeliveryRow> ofRun(long execution) {
        return jdbc.query(OF_RUN, (row, number) -> rowOf(row), execution);
    }

    /** What is still to be handed over, the oldest first. */
    public List<Waiting> waiting() {
        return jdbc.query(WAITING, (result, number) -> {
            Columns row = new Columns(result);
            return new Waiting(
                    row.count("job_execution_id"), row.text("target"), row.text("summary"), row.moment("noted_at_utc"));
        });
    }

    /** The files that a run wrote, whether they are still there or not. */
    public List<Path> reports(long execution) {
        return jdbc.queryForList(REPORTS, String.class, execution).stream()
                .map(Path::of)
                .toList();
    }

    private static DeliveryRow rowOf(ResultSet result) throws SQLException {
        Columns row = new Columns(result);
        return new DeliveryRow(
                row.count("job_execution_id"),
                row.text("target"),
                row.number("attempts"),
                row.findText("last_error"),
                row.findMoment("delivered_at_utc"));
    }

    /** Something to hand over. */
    public record Waiting(long execution, String target, String summary, Instant notedAt) {}
}
