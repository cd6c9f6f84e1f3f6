package org.tallywire.staging.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.ClaimRow;

/** Claims as the last run left them; of their topics nothing is kept. */
final class FormerClaimQuery {
    private static final String CLAIMS = """
            SELECT k.*
            FROM former_claims k
            WHERE k.id = ANY(?)
            """;

    private static final String FIGURES = """
            SELECT kf.claim_id, kf.figure_id, f.unit_code, f.unit_name
            FROM former_claim_figures kf
            LEFT JOIN figures f ON f.id = kf.figure_id
            WHERE kf.claim_id = ANY(?)
            ORDER BY kf.claim_id, kf.figure_id
            """;

    private final JdbcTemplate jdbc;

    FormerClaimQuery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that were there, by id. */
    Map<String, ClaimRow> byId(List<String> ids) {
        Map<String, List<ClaimMember>> figures =
                ById.query(jdbc, FIGURES, ids, "claim_id", (row, number) -> ClaimMember.of(row));
        return ById.query(jdbc, CLAIMS, ids, "id", (row, number) -> ClaimQuery.claimOf(row, figures, Map.of()))
                .values()
                .stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(ClaimRow::id, claim -> claim));
    }
}
