package org.tallywire.staging.query;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.RunDetails;
import org.tallywire.report.RunRow;
import org.tallywire.report.StepRow;

/** The history of job executions. */
public final class RunQuery {
    private static final String RUNS = """
            SELECT r.*, e.status
            FROM job_runs r
            JOIN batch_job_execution e ON e.job_execution_id = r.job_execution_id
            ORDER BY r.job_execution_id DESC
            """;

    private static final String RUN = """
            SELECT r.*, e.status
            FROM job_runs r
            JOIN batch_job_execution e ON e.job_execution_id = r.job_execution_id
            WHERE r.job_execution_id = ?
            """;

    private static final String INBOXES = """
            SELECT path
            FROM run_inboxes
            WHERE job_execution_id = ?
            ORDER BY inbox_number
            """;

    /** The lanes of a step are counted in the step. */
    private static final String STEPS = """
            SELECT s.step_name, s.status, s.start_time AS started_at_utc, s.end_time AS ended_at_utc
            FROM batch_step_execution s
            WHERE s.job_execution_id = ?
            AND s.step_name NOT LIKE '%:%'
            ORDER BY s.step_execution_id
            """;

    private final JdbcTemplate jdbc;

    public RunQuery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<RunRow> all() {
        return jdbc.query(RUNS, (row, number) -> runOf(row));
    }

    /** All that is kept of a run. */
    public Optional<RunDetails> find(long execution) {
        return jdbc.query(RUN, (row, number) -> detailsOf(row), execution).stream()
                .findFirst();
    }

    private RunDetails detailsOf(ResultSet result) throws SQLException {
        Columns row = new Columns(result);
        long execution = row.count("job_execution_id");
        DeliveryQuery deliveries = new DeliveryQuery(jdbc);
        String formats = row.findText("formats");
        String out = row.findText("out_folder");
        return new RunDetails(
                runOf(result),
                row.count("unchanged"),
                row.count("mentions"),
                row.count("dates"),
                row.count("figures"),
                result.getObject("peak_memory_bytes", Long.class),
                jdbc.queryForList(INBOXES, String.class, execution).stream()
                        .map(Path::of)
                        .toList(),
                row.findMoment("files_from_utc"),
                row.findMoment("files_before_utc"),
                result.getObject("files_limit", Integer.class),
                formats == null || formats.isEmpty() ? List.of() : Arrays.asList(formats.split(",", -1)),
                out == null ? null : Path.of(out),
                jdbc.query(STEPS, (step, number) -> stepOf(step), execution),
                new QualityQuery(jdbc).ofRun(execution),
                deliveries.reports(execution),
                deliveries.ofRun(execution));
    }

    private static StepRow stepOf(ResultSet result) throws SQLException {
        Columns row = new Columns(result);
        Instant started = row.findMoment("started_at_utc");
        Instant ended = row.findMoment("ended_at_utc");
        return new StepRow(
                row.text("step_name"),
                row.text("status"),
                started == null || ended == null ? null : Duration.between(started, ended));
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
