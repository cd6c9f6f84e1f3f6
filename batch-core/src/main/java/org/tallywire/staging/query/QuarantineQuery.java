package org.tallywire.staging.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.QuarantineRow;

/** What was set aside. */
public final class QuarantineQuery {
    private static final String ALL = """
            SELECT q.*
            FROM quarantine q
            ORDER BY q.document_name, q.document_id, q.place, q.stage, q.id
            """;

    /** Faults met in a run, and those known before of documents that it met again. */
    private static final String OF_RUN = """
            SELECT q.*
            FROM quarantine q
            LEFT JOIN source_documents d ON d.id = q.document_id
            WHERE q.seen_job_execution_id = ? OR d.seen_job_execution_id = ?
            ORDER BY q.document_name, q.document_id, q.place, q.stage, q.id
            """;

    private final JdbcTemplate jdbc;

    public QuarantineQuery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void forEach(Consumer<? super QuarantineRow> action) {
        jdbc.query(ALL, row -> {
            action.accept(rowOf(row));
        });
    }

    /** What is set aside of the documents that a run met. */
    public List<QuarantineRow> ofRun(long execution) {
        return jdbc.query(OF_RUN, (row, number) -> rowOf(row), execution, execution);
    }

    private static QuarantineRow rowOf(ResultSet result) throws SQLException {
        Columns row = new Columns(result);
        return new QuarantineRow(
                row.text("document_name"),
                row.text("document_id"),
                row.text("stage"),
                row.text("place"),
                row.text("reason"),
                row.text("remedy"),
                row.moment("seen_at_utc"));
    }
}
