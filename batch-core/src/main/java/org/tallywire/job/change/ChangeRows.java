package org.tallywire.job.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.claim.change.ClaimChange;

/** The rows of what is different. */
final class ChangeRows {
    private static final String FORGET = """
            DELETE FROM claim_changes
            """;

    private static final String INSERT = """
            INSERT INTO claim_changes (id, change, former_claim_id, joined_claim_id, job_execution_id)
            VALUES (?, ?, ?, ?, ?)
            """;

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final long execution;

    ChangeRows(JdbcTemplate jdbc, long execution) {
        this.jdbc = jdbc;
        this.execution = execution;
    }

    /** Makes these the changes there are. */
    void replaceBy(List<ClaimChange> changes) {
        jdbc.update(FORGET);
        jdbc.batchUpdate(INSERT, changes.stream().map(ChangeRows::rowOf).toList(), BATCH, (row, change) -> {
            row.setString(1, change.id);
            row.setString(2, change.change);
            row.setString(3, change.former);
            row.setString(4, change.joined);
            row.setLong(5, execution);
        });
    }

    private static Row rowOf(ClaimChange change) {
        return switch (change) {
            case ClaimChange.New found -> new Row(found.claim(), "NEW", null, null);
            case ClaimChange.Changed changed -> new Row(changed.claim(), "CHANGED", changed.former(), null);
            case ClaimChange.Gone gone -> new Row(gone.former(), "GONE", gone.former(), gone.joined());
        };
    }

    private record Row(
            String id,
            String change,
            @Nullable String former,
            @Nullable String joined) {}
}
