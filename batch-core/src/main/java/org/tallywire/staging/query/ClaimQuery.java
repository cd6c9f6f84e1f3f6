package org.tallywire.staging.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.ClaimStory;

/** Claims with the ids of their figures. */
final class ClaimQuery {
    private static final String IDS = """
            SELECT c.id
            FROM claims c {selected}
            WHERE c.id IN (
                SELECT cf.claim_id
                FROM claim_figures cf
                JOIN figures f ON f.id = cf.figure_id
                JOIN articles a ON a.id = f.article_id
                WHERE 1 = 1 {articles} {figures}) {all}
            ORDER BY c.independent_sources DESC, c.effect, c.id
            """;

    private static final String BY_PREFIX = """
            SELECT c.id
            FROM claims c
            WHERE c.id >= ? AND c.id < ?
            ORDER BY c.id
            FETCH FIRST 100 ROWS ONLY
            """;

    private static final String CLAIMS = """
            SELECT c.*
            FROM claims c
            WHERE c.id = ANY(?)
            """;

    private static final String FIGURES = """
            SELECT cf.claim_id, cf.figure_id
            FROM claim_figures cf
            WHERE cf.claim_id = ANY(?)
            ORDER BY cf.claim_id, cf.figure_number
            """;

    private static final String UNITS = """
            SELECT f.id AS figure_id, f.unit_code, f.unit_name
            FROM figures f
            WHERE f.id = ANY(?)
            """;

    private static final String REASON = """
            SELECT c.agreement_reason
            FROM claims c
            WHERE c.id = ?
            """;

    private static final String PARTS = """
            SELECT cf.figure_id, cf.role, cf.rule
            FROM claim_figures cf
            WHERE cf.claim_id = ?
            ORDER BY cf.figure_number
            """;

    private final JdbcTemplate jdbc;

    ClaimQuery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Only the ids of all claims are held at once. */
    void forEach(Filter filter, Consumer<? super ClaimRow> action) {
        Filter.Query query = filter.in(IDS);
        List<String> ids =
                jdbc.queryForList(query.sql(), String.class, query.parameters().toArray());
        for (int begin = 0; begin < ids.size(); begin += ById.PAGE) {
            claimsOf(ids.subList(begin, Math.min(begin + ById.PAGE, ids.size())))
                    .forEach(action);
        }
    }

    /** Claims whose id starts so, at most a hundred. */
    List<ClaimRow> find(String idPrefix) {
        String prefix = IdPrefix.of(idPrefix);
        return claimsOf(jdbc.queryForList(BY_PREFIX, String.class, prefix, IdPrefix.after(prefix)));
    }

    Optional<ClaimStory> findStory(String id) {
        List<ClaimStory.Part> parts = jdbc.query(
                PARTS,
                (row, number) ->
                        new ClaimStory.Part(row.getString("figure_id"), row.getString("role"), row.getString("rule")),
                id);
        return jdbc.queryForList(REASON, String.class, id).stream()
                .map(reason -> new ClaimStory(reason, parts))
                .findFirst();
    }

    /** Claims with these ids, in their order; ids that no claim has are left out. */
    List<ClaimRow> claimsOf(List<String> ids) {
        Map<String, List<ClaimMember>> figures = membersOf(ids);
        Map<String, List<String>> topics = new TopicQuery(jdbc).ofClaims(ids);
        Map<String, List<ClaimRow>> claims =
                ById.query(jdbc, CLAIMS, ids, "id", (row, number) -> claimOf(row, figures, topics));
        return ids.stream()
                .flatMap(id -> claims.getOrDefault(id, List.of()).stream())
                .toList();
    }

    /** Only the first figure of each claim is looked up: the others have its unit. */
    private Map<String, List<ClaimMember>> membersOf(List<String> ids) {
        Map<String, List<String>> figures =
                ById.query(jdbc, FIGURES, ids, "claim_id", (row, number) -> row.getString("figure_id"));
        List<String> first = figures.values().stream().map(List::getFirst).toList();
        Map<String, List<ClaimMember>> units =
                ById.query(jdbc, UNITS, first, "figure_id", (row, number) -> ClaimMember.of(row));
        Map<String, List<ClaimMember>> members = new HashMap<>();
        figures.forEach((claim, ofClaim) -> members.put(
                claim,
                ofClaim.stream()
                        .map(figure -> units.containsKey(figure)
                                ? units.get(figure).getFirst()
                                : ClaimMember.withoutUnit(figure))
                        .toList()));
        return members;
    }

    static ClaimRow claimOf(ResultSet result, Map<String, List<ClaimMember>> figures, Map<String, List<String>> topics)
            throws SQLException {
        Columns row = new Columns(result);
        String id = row.text("id");
        List<ClaimMember> members = figures.getOrDefault(id, List.of());
        Optional<ClaimMember> first = members.stream().findFirst();
        return new ClaimRow(
                id,
                row.text("effect"),
                row.findText("counted_class"),
                first.map(ClaimMember::unit).orElse(null),
                first.map(ClaimMember::unitName).orElse(null),
                row.findText("place_name"),
                row.findDay("from_on"),
                row.findDay("to_on"),
                row.findExact("lowest_value"),
                row.findExact("highest_value"),
                row.findExact("latest_value"),
                row.text("agreement"),
                row.number("independent_sources"),
                members.stream().map(ClaimMember::figure).toList(),
                topics.getOrDefault(id, List.of()));
    }
}
