package org.tallywire.staging.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.ChangeRow;
import org.tallywire.report.ClaimRow;

/** Claims that are different since the last run, with what they said then. */
final class ChangeQuery {
    private static final String SINCE = """
            SELECT r.ended_at_utc
            FROM comparisons c
            JOIN job_runs r ON r.job_execution_id = c.former_execution_id
            """;

    private static final String THERE = """
            SELECT ch.*
            FROM claim_changes ch
            JOIN claims c ON c.id = ch.id
            WHERE ch.change <> 'GONE' {selected}
            AND c.id IN (
                SELECT cf.claim_id
                FROM claim_figures cf
                JOIN figures f ON f.id = cf.figure_id
                JOIN articles a ON a.id = f.article_id
                WHERE 1 = 1 {articles} {figures}) {all}
            ORDER BY ch.change, c.independent_sources DESC, c.effect, c.id
            """;

    private static final String GONE = """
            SELECT ch.*
            FROM claim_changes ch
            JOIN former_claims k ON k.id = ch.id
            WHERE ch.change = 'GONE' {selected}
            AND k.id IN (
                SELECT kf.claim_id
                FROM former_claim_figures kf
                JOIN figures f ON f.id = kf.figure_id
                JOIN articles a ON a.id = f.article_id
                WHERE 1 = 1 {articles} {figures}) {all}
            ORDER BY k.independent_sources DESC, k.effect, k.id
            """;

    private final JdbcTemplate jdbc;

    ChangeQuery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> since() {
        return jdbc
                .query(SINCE, (row, number) -> Optional.ofNullable(new Columns(row).findMoment("ended_at_utc")))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Only the ids of all changes are held at once. */
    void forEach(Filter filter, Consumer<? super ChangeRow> action) {
        List<Change> changes = Stream.of(THERE, GONE)
                .flatMap(sql -> changes(filter.in(sql)).stream())
                .toList();
        for (int begin = 0; begin < changes.size(); begin += ById.PAGE) {
            handOver(changes.subList(begin, Math.min(begin + ById.PAGE, changes.size())), action);
        }
    }

    private List<Change> changes(Filter.Query query) {
        return jdbc.query(
                query.sql(),
                (row, number) -> new Change(
                        row.getString("id"),
                        row.getString("change"),
                        row.getString("former_claim_id"),
                        row.getString("joined_claim_id")),
                query.parameters().toArray());
    }

    private void handOver(List<Change> page, Consumer<? super ChangeRow> action) {
        Map<String, ClaimRow> present = new ClaimQuery(jdbc)
                .claimsOf(page.stream().map(Change::id).toList()).stream()
                        .collect(Collectors.toMap(ClaimRow::id, claim -> claim));
        Map<String, ClaimRow> former = new FormerClaimQuery(jdbc)
                .byId(page.stream().map(Change::former).filter(Objects::nonNull).toList());
        for (Change change : page) {
            ClaimRow before = change.former == null ? null : former.get(change.former);
            ClaimRow claim = present.getOrDefault(change.id, before);
            if (claim != null) {
                action.accept(new ChangeRow(change.change, claim, before, change.joined));
            }
        }
    }

    private record Change(
            String id,
            String change,
            @Nullable String former,
            @Nullable String joined) {}
}
