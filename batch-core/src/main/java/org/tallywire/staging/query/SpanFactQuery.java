package org.tallywire.staging.query;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
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

    private final JdbcTemplate jdbc;
    private final Bodies bodies;
    private final EntityNames entities;

    SpanFactQuery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.bodies = new Bodies(jdbc);
        this.entities = new EntityNames(jdbc);
    }

    void forEachMention(ArticlePages pages, Consumer<? super MentionRow> action) {
        pages.forEach(ids -> {
            Map<String, List<Mention>> mentions =
                    ById.query(jdbc, MENTIONS, ids, "article_id", (row, number) -> Mention.of(new Columns(row)));
            Map<String, EntityNames.Named> named = entities.of(mentions.values().stream()
                    .flatMap(List::stream)
                    .map(Mention::entity)
                    .toList());
            forEach(ids, mentions, (mention, body) -> action.accept(mention.in(body, named)));
        });
    }

    void forEachDate(ArticlePages pages, Consumer<? super DateRow> action) {
        pages.forEach(ids -> {
            Map<String, List<Date>> dates =
                    ById.query(jdbc, DATES, ids, "article_id", (row, number) -> Date.of(new Columns(row)));
            forEach(ids, dates, (date, body) -> action.accept(date.in(body)));
        });
    }

    /** Each fact with the body of its article, which is read once where it has any. */
    private <F> void forEach(List<String> ids, Map<String, List<F>> facts, BiConsumer<F, String> action) {
        for (String id : ids) {
            List<F> ofArticle = facts.getOrDefault(id, List.of());
            if (!ofArticle.isEmpty()) {
                String body = bodies.bodyOf(id);
                ofArticle.forEach(fact -> action.accept(fact, body));
            }
        }
    }

    /** A name in an article. */
    private record Mention(String article, Span span, String entity, String rule) {
        static Mention of(Columns row) throws SQLException {
            return new Mention(row.text("article_id"), row.span(), row.text("entity_id"), row.text("rule"));
        }

        MentionRow in(String body, Map<String, EntityNames.Named> entities) {
            EntityNames.Named named = Objects.requireNonNull(entities.get(entity));
            return new MentionRow(
                    article,
                    span.begin(),
                    span.end(),
                    span.of(body),
                    named.kind(),
                    entity,
                    named.name(),
                    named.country(),
                    rule);
        }
    }

    /** A date in an article. */
    private record Date(
            String article,
            Span span,
            String kind,
            @Nullable String value,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest) {
        static Date of(Columns row) throws SQLException {
            return new Date(
                    row.text("article_id"),
                    row.span(),
                    row.text("kind"),
                    row.findText("timex_value"),
                    row.findDay("earliest_on"),
                    row.findDay("latest_on"));
        }

        DateRow in(String body) {
            return new DateRow(article, span.begin(), span.end(), span.of(body), kind, value, earliest, latest);
        }
    }
}
