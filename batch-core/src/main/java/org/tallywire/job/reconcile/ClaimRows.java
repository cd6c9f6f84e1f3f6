package org.tallywire.job.reconcile;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.article.ContentHash;
import org.tallywire.claim.Claim;
import org.tallywire.claim.ClaimMember;

/** The rows of claims: those that changed are replaced, those that are as they were are left alone. */
final class ClaimRows {
    private static final String KEPT = """
            SELECT id, content_id
            FROM claims
            """;

    private static final String DELETE_MEMBERS = """
            DELETE FROM claim_figures
            WHERE claim_id = ?
            """;

    private static final String DELETE = """
            DELETE FROM claims
            WHERE id = ?
            """;

    private static final String INSERT = """
            INSERT INTO claims (
                id, content_id, effect, counted_class, place_entity_id, place_name, from_on, to_on,
                lowest_value, highest_value, latest_value, agreement, agreement_reason, independent_sources,
                job_execution_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String INSERT_MEMBER = """
            INSERT INTO claim_figures (claim_id, figure_number, figure_id, role, rule, job_execution_id)
            VALUES (?, ?, ?, ?, ?, ?)
            """;

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final long execution;

    ClaimRows(JdbcTemplate jdbc, long execution) {
        this.jdbc = jdbc;
        this.execution = execution;
    }

    /** Makes these the claims there are. */
    void replaceBy(Collection<Claim> claims) {
        Map<String, String> kept = new HashMap<>();
        jdbc.query(KEPT, row -> {
            kept.put(row.getString("id"), row.getString("content_id"));
        });
        List<Claim> changed = claims.stream()
                .filter(claim -> !contentOf(claim).equals(kept.get(claim.id())))
                .toList();
        Map<String, String> obsolete = new HashMap<>(kept);
        claims.forEach(claim -> obsolete.remove(claim.id()));
        changed.stream().map(Claim::id).filter(kept::containsKey).forEach(id -> obsolete.put(id, id));
        delete(obsolete.keySet().stream().sorted().toList());
        insert(changed);
    }

    /** Equal for claims that are equal in every way that is kept. */
    private static String contentOf(Claim claim) {
        return ContentHash.idOf(
                claim.effect(),
                claim.countedClass(),
                claim.place(),
                claim.from(),
                claim.to(),
                claim.lowest(),
                claim.highest(),
                claim.latest(),
                claim.agreement(),
                claim.independentSources(),
                claim.reason(),
                claim.members());
    }

    private void delete(List<String> ids) {
        jdbc.batchUpdate(DELETE_MEMBERS, ids, BATCH, (statement, id) -> statement.setString(1, id));
        jdbc.batchUpdate(DELETE, ids, BATCH, (statement, id) -> statement.setString(1, id));
    }

    private void insert(List<Claim> claims) {
        jdbc.batchUpdate(INSERT, claims, BATCH, this::bind);
        List<Member> members = new ArrayList<>();
        for (Claim claim : claims) {
            IntStream.range(0, claim.members().size())
                    .forEach(number -> members.add(
                            new Member(claim.id(), number, claim.members().get(number))));
        }
        jdbc.batchUpdate(INSERT_MEMBER, members, BATCH, this::bind);
    }

    private void bind(PreparedStatement row, Claim claim) throws SQLException {
        row.setString(1, claim.id());
        row.setString(2, contentOf(claim));
        row.setString(3, claim.effect());
        row.setString(4, claim.countedClass());
        row.setString(5, claim.place() == null ? null : claim.place().id());
        row.setString(6, claim.place() == null ? null : claim.place().name());
        row.setObject(7, claim.from());
        row.setObject(8, claim.to());
        row.setBigDecimal(9, claim.lowest());
        row.setBigDecimal(10, claim.highest());
        row.setBigDecimal(11, claim.latest());
        row.setString(12, claim.agreement().name());
        row.setString(13, claim.reason());
        row.setInt(14, claim.independentSources());
        row.setLong(15, execution);
    }

    private void bind(PreparedStatement row, Member member) throws SQLException {
        row.setString(1, member.claim);
        row.setInt(2, member.number);
        row.setString(3, member.member.figure());
        row.setString(4, member.member.role().name());
        row.setString(5, member.member.rule());
        row.setLong(6, execution);
    }

    private record Member(String claim, int number, ClaimMember member) {}
}
