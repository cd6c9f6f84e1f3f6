package org.tallywire.staging.query;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.DateRow;
import org.tallywire.report.MentionRow;
import org.tallywire.text.Span;

/** Names and dates in articles. */
final class SpanFactQuery {
    private static final String MENTIONS = """
            SELECT m.*, e.kind, e.name, e.country_code
            FROM entity_mentions m
            JOIN entities e ON e.id = m.entity_id
            WHERE m.article_id = ANY(?)
            ORDER BY m.article_id, m.begin_offset, m.end_offset
            """;

    private static final String DATES = """
            SELECT d.*
            FROM dates d
            WHERE d.article_id = ANY(?)
            ORDER BY d.article_id, d.begin_offset, d.end_offset
            """;

    private final JdbcTemplate jdbc;
    private final Bodies bodies;

    SpanFactQuery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.bodies = new Bodies(jdbc);
    }

    void forEachMention(ArticlePages pages, Consumer<? super MentionRow> action) {
        pages.forEach(ids -> forEach(MENTIONS, ids, SpanFactQuery::mentionOf, action));
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

    private static InBody<MentionRow> mentionOf(Columns row) throws SQLException {
        Span span = row.span();
        String article = row.text("article_id");
        String kind = row.text("kind");
        String entity = row.text("entity_id");
        String name = row.text("name");
        String country = row.findText("country_code");
        String rule = row.text("rule");
        return body ->
                new MentionRow(article, span.begin(), span.end(), span.of(body), kind, entity, name, country, rule);
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
