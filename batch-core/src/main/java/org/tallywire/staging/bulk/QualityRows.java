package org.tallywire.staging.bulk;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.QualityCheck;

/** What runs found of the quality of their data. */
public final class QualityRows {
    private static final String ADD = """
            INSERT INTO quality_checks (
                job_execution_id, check_number, rule, verdict, found_number, of_number, limit_percent)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;

    public QualityRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void add(long execution, List<QualityCheck> checks) {
        for (int i = 0; i < checks.size(); i++) {
            QualityCheck check = checks.get(i);
            jdbc.update(
                    ADD,
                    execution,
                    i + 1,
                    check.rule().name(),
                    check.verdict().name(),
                    check.found(),
                    check.of(),
                    check.limitPercent());
        }
    }
}
