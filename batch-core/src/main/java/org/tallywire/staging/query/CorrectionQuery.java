package org.tallywire.staging.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.CorrectionRow;

/** What reviewers answered, in the order of recording. */
final class CorrectionQuery {
    private static final String ALL = """
            SELECT c.*
            FROM corrections c
            WHERE c.fact_table = 'figures'
            ORDER BY c.entry_number, c.id
            """;

    private static final String OF_FIGURE = """
            SELECT c.*
            FROM corrections c
            WHERE c.fact_table = 'figures' AND c.fact_id = ?
            ORDER BY c.entry_number, c.id
            """;

    private final JdbcTemplate jdbc;

    CorrectionQuery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void forEach(Consumer<? super CorrectionRow> action) {
        jdbc.query(ALL, row -> {
            action.accept(rowOf(row));
        });
    }

    List<CorrectionRow> of(String figure) {
        return jdbc.query(OF_FIGURE, (row, number) -> rowOf(row), figure);
    }

    private static CorrectionRow rowOf(ResultSet result) throws SQLException {
        Columns row = new Columns(result);
        String fingerprint = row.findText("source_file_sha256");
        return new CorrectionRow(
                row.text("id"),
                row.text("fact_id"),
                row.findText("decision"),
                row.findText("shown_value"),
                row.findText("reviewed_value"),
                row.findText("comment_text"),
                row.findText("reviewer"),
                row.findText("figure_version"),
                row.text("source_file"),
                fingerprint == null ? "" : fingerprint,
                row.number("sheet_row"),
                row.text("outcome"),
                row.findText("reason"),
                row.moment("recorded_at_utc"));
    }
}
