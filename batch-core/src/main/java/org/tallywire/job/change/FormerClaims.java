package org.tallywire.job.change;

import org.springframework.jdbc.core.JdbcTemplate;

/** The claims of the last run. Those that are as they were are not written again. */
final class FormerClaims {
    private static final String FORGET_FIGURES = """
            DELETE FROM former_claim_figures
            WHERE NOT EXISTS (
                SELECT 1
                FROM former_claims k
                JOIN claims c ON c.id = k.id AND c.content_id = k.content_id
                WHERE k.id = former_claim_figures.claim_id)
            """;

    private static final String FORGET = """
            DELETE FROM former_claims
            WHERE NOT EXISTS (
                SELECT 1
                FROM claims c
                WHERE c.id = former_claims.id AND c.content_id = former_claims.content_id)
            """;

    private static final String KEEP = """
            INSERT INTO former_claims (
                id, content_id, effect, counted_class, place_entity_id, place_name, from_on, to_on,
                lowest_value, highest_value, latest_value, agreement, independent_sources, job_execution_id)
            SELECT c.id, c.content_id, c.effect, c.counted_class, c.place_entity_id, c.place_name, c.from_on, c.to_on,
                c.lowest_value, c.highest_value, c.latest_value, c.agreement, c.independent_sources, CAST(? AS BIGINT)
            FROM claims c
            WHERE NOT EXISTS (
                SELECT 1
                FROM former_claims k
                WHERE k.id = c.id)
            """;

    private static final String KEEP_FIGURES = """
            INSERT INTO former_claim_figures (claim_id, figure_id, job_execution_id)
            SELECT DISTINCT cf.claim_id, cf.figure_id, k.job_execution_id
            FROM former_claims k
            JOIN claim_figures cf ON cf.claim_id = k.id
            WHERE k.job_execution_id = ?
            """;

    private final JdbcTemplate jdbc;
    private final long execution;

    FormerClaims(JdbcTemplate jdbc, long execution) {
        this.jdbc = jdbc;
        this.execution = execution;
    }

    /** Makes those that there are now the former ones. */
    void replaceByPresent() {
        jdbc.update(FORGET_FIGURES);
        jdbc.update(FORGET);
        jdbc.update(KEEP, execution);
        jdbc.update(KEEP_FIGURES, execution);
    }
}
