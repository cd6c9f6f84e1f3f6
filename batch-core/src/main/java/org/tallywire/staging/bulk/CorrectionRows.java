package org.tallywire.staging.bulk;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.CorrectionRow;
import org.tallywire.staging.Dialect;
import org.tallywire.staging.Merge;

/** Rows of corrections: added, never changed. */
public final class CorrectionRows {
    private static final Merge ROW = Merge.into(
            "corrections",
            List.of("id"),
            "id VARCHAR(32)",
            "fact_table VARCHAR(40)",
            "fact_id VARCHAR(64)",
            "column_name VARCHAR(60)",
            "shown_value VARCHAR",
            "reviewed_value VARCHAR",
            "reviewer VARCHAR",
            "source_file VARCHAR",
            "outcome VARCHAR(20)",
            "reason VARCHAR",
            "recorded_at_utc TIMESTAMP(6)",
            "decision VARCHAR",
            "comment_text VARCHAR",
            "figure_version VARCHAR(64)",
            "source_file_sha256 VARCHAR(64)",
            "sheet_row INTEGER",
            "entry_number BIGINT");

    private static final String COUNT = """
            SELECT COUNT(*)
            FROM corrections
            """;

    private static final String LAST = """
            SELECT COALESCE(MAX(entry_number), 0)
            FROM corrections
            """;

    private final JdbcTemplate jdbc;
    private final Dialect dialect;

    public CorrectionRows(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        this.dialect = dialect;
    }

    /** Adds those whose id is new, and returns how many these were. */
    public int add(List<CorrectionRow> rows) {
        long before = count(COUNT);
        long[] entry = {count(LAST)};
        Batch.run(
                jdbc,
                dialect.merge(ROW),
                rows,
                (parameters, row) -> parameters
                        .text(row.id())
                        .text("figures")
                        .text(within(row.figure()))
                        .text("value")
                        .text(row.shown())
                        .text(row.corrected())
                        .text(row.reviewer())
                        .text(row.sourceFile())
                        .text(row.outcome())
                        .text(row.reason())
                        .moment(Utc.of(row.recordedAt()))
                        .text(row.decision())
                        .text(row.comment())
                        .text(row.version() == null ? null : within(row.version()))
                        .text(row.fingerprint())
                        .number(row.row())
                        .number(++entry[0]));
        return (int) (count(COUNT) - before);
    }

    private long count(String sql) {
        Long count = jdbc.queryForObject(sql, Long.class);
        return count == null ? 0 : count;
    }

    /** Keys and versions have at most 64 characters; what a tampered file gives may have more. */
    private static String within(String text) {
        return text.length() <= 64 ? text : text.substring(0, 64);
    }
}
