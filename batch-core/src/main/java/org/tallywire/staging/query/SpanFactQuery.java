package org.tallywire.staging.query;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.DateRow;
import org.tallywire.report.MentionRow;
import org.tallywire.text.Span;

/** Names and dates in articles. */
final class SpanFactQuery {
    private static final String MENTIONS = """
            SELECT m.*
            FROM entity_mentions m
            WHERE m.article_id = ANY(?)
            ORDER BY m.article_id, m.begin_offset, m.end_offset
            """;

    private static final String DATES = """
            SELECT d.*
            FROM dates d
            WHERE d.article_id = ANY(?)
            ORDER BY d.article_id, d.begin_offset, d.end_offset
            """;

    private static final String ENTITY = """
            SELECT e.kind, e.name, e.country_code
            FROM entities e
            WHERE e.id = ?
            """;

    /** Entities that are remembered at most; most mentions are of few. */
    private static final int REMEMBERED = 20_000;

    private final JdbcTemplate jdbc;
    private final Bodies bodies;
    private final Map<String, Named> entities = new HashMap<>();

    /** What a mention's row shows of its entity. */
    private record Named(String kind, String name, @Nullable String country) {
        static Named of(Columns row) throws SQLException {
            return new Named(row.text("kind"), row.text("name"), row.findText("country_code"));
        }
    }

    SpanFactQuery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.bodies = new Bodies(jdbc);
    }

    void forEachMention(ArticlePages pages, Consumer<? super MentionRow> action) {
        pages.forEach(ids -> forEach(MENTIONS, ids, this::mentionOf, action));
    }

    void forEachDate(ArticlePages pages, Consumer<? super DateRow> action) {
        pages.forEach(ids -> forEach(DATES, ids, SpanFactQuery::dateOf, action));
    }

    private <R> void forEach(String sql, List<String> ids, InBody.Mapper<R> mapper, Consumer<? super R> action) {
        Map<String, List<InBody<R>>> facts =
                ById.query(jdbc, sql, ids, "article_id", (row, number) -> mapper.map(new Columns(row)));
        for (String id : ids) {
            List<InBody<R>> ofArticle = facts.getOrDefault(id, List.of());
            if (!ofArticle.isEmpty()) {
                String body = bodies.bodyOf(id);
                ofArticle.forEach(fact -> action.accept(fact.in(body)));
            }
        }
    }

    private Named named(String entity) {
        if (entities.size() == REMEMBERED) {
            entities.clear();
        }
        return entities.computeIfAbsent(
                entity,
                id -> Objects.requireNonNull(
                        jdbc.queryForObject(ENTITY, (row, number) -> Named.of(new Columns(row)), id)));
    }

    private InBody<MentionRow> mentionOf(Columns row) throws SQLException {
        Span span = row.span();
        String article = row.text("article_id");
        String entity = row.text("entity_id");
        String rule = row.text("rule");
        return body -> {
            Named named = named(entity);
            return new MentionRow(
                    article,
                    span.begin(),
                    span.end(),
                    span.of(body),
                    named.kind,
                    entity,
                    named.name,
                    named.country,
                    rule);
        };
    }

    private static InBody<DateRow> dateOf(Columns row) throws SQLException {
        Span span = row.span();
        String article = row.text("article_id");
        String kind = row.text("kind");
        String value = row.findText("timex_value");
        var earliest = row.findDay("earliest_on");
        var latest = row.findDay("latest_on");
        return body -> new DateRow(article, span.begin(), span.end(), span.of(body), kind, value, earliest, latest);
    }

    /** A fact that wants the body of its article to show its words. */
    @FunctionalInterface
    private interface InBody<R> {
        R in(String body);

        /** Makes such a fact of a row. */
        @FunctionalInterface
        interface Mapper<R> {
            InBody<R> map(Columns row) throws SQLException;
        }
    }
}
