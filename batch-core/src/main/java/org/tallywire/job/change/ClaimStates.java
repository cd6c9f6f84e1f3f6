package org.tallywire.job.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.claim.change.ClaimChange;
import org.tallywire.claim.change.ClaimComparison;
import org.tallywire.claim.change.ClaimState;

/** Former claims and present ones, as far as they are not the same on both sides. */
final class ClaimStates {
    private static final Side FORMER = new Side("former_claims", "former_claim_figures", "claims");
    private static final Side PRESENT = new Side("claims", "claim_figures", "former_claims");

    private final JdbcTemplate jdbc;

    ClaimStates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is different. */
    List<ClaimChange> changes() {
        return ClaimComparison.of(states(FORMER), states(PRESENT));
    }

    private List<ClaimState> states(Side side) {
        Map<String, Set<String>> figures = new HashMap<>();
        jdbc.query(side.figures(), row -> {
            figures.computeIfAbsent(row.getString("claim_id"), claim -> new HashSet<>())
                    .add(row.getString("figure_id"));
        });
        return jdbc.query(side.claims(), (row, number) -> stateOf(row, figures));
    }

    private static ClaimState stateOf(ResultSet row, Map<String, Set<String>> figures) throws SQLException {
        String id = row.getString("id");
        return new ClaimState(
                id,
                row.getBigDecimal("lowest_value"),
                row.getBigDecimal("highest_value"),
                row.getBigDecimal("latest_value"),
                row.getString("agreement"),
                row.getInt("independent_sources"),
                figures.getOrDefault(id, Set.of()));
    }

    /** Tables of one side, and that of the claims of the other. */
    private record Side(String table, String figureTable, String other) {
        private String onlyHere() {
            return """
                    NOT EXISTS (
                        SELECT 1
                        FROM %s o
                        WHERE o.id = c.id AND o.content_id = c.content_id)
                    """.formatted(other);
        }

        String claims() {
            return "SELECT c.* FROM " + table + " c WHERE " + onlyHere();
        }

        String figures() {
            return "SELECT f.claim_id, f.figure_id FROM " + table + " c JOIN " + figureTable
                    + " f ON f.claim_id = c.id WHERE " + onlyHere();
        }
    }
}
