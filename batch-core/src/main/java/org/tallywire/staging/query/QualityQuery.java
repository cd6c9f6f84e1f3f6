package org.tallywire.staging.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.QualityCheck;
import org.tallywire.report.QualityRule;
import org.tallywire.report.QualityVerdict;

/** What runs found of the quality of their data. */
final class QualityQuery {
    private static final String OF_RUN = """
            SELECT q.*
            FROM quality_checks q
            WHERE q.job_execution_id = ?
            ORDER BY q.check_number
            """;

    private static final String LATEST = """
            SELECT q.*
            FROM quality_checks q
            WHERE q.job_execution_id = (
                SELECT MAX(job_execution_id)
                FROM quality_checks)
            ORDER BY q.check_number
            """;

    private final JdbcTemplate jdbc;

    QualityQuery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void forEachOfLatest(Consumer<? super QualityCheck> action) {
        jdbc.query(LATEST, (row, number) -> checkOf(row)).forEach(action);
    }

    List<QualityCheck> ofRun(long execution) {
        return jdbc.query(OF_RUN, (row, number) -> checkOf(row), execution);
    }

    private static QualityCheck checkOf(ResultSet row) throws SQLException {
        return new QualityCheck(
                QualityRule.valueOf(row.getString("rule")),
                QualityVerdict.valueOf(row.getString("verdict")),
                row.getLong("found_number"),
                row.getLong("of_number"),
                row.getObject("limit_percent", Integer.class));
    }
}
