package org.tallywire.staging.bulk;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.analysis.ArticleFacts;
import org.tallywire.entity.EntityMention;
import org.tallywire.event.DateMention;

/** The rows of names and dates in articles. */
final class FactRows {
    private static final String INSERT_MENTION = """
            INSERT INTO entity_mentions (article_id, begin_offset, end_offset, entity_id, rule, job_execution_id)
            VALUES (?, ?, ?, ?, ?, ?)
            """;

    private static final String INSERT_DATE = """
            INSERT INTO dates (
                article_id, begin_offset, end_offset, kind, timex_value, earliest_on, latest_on, counted_from, rule,
                job_execution_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final long execution;

    FactRows(JdbcTemplate jdbc, long execution) {
        this.jdbc = jdbc;
        this.execution = execution;
    }

    /** Adds the names; the entities must be there. Says how many. */
    long insertMentions(List<ArticleFacts> articles) {
        List<Of<EntityMention>> rows = rows(articles, ArticleFacts::entities, EntityMention::span);
        Batch.run(
                jdbc,
                INSERT_MENTION,
                rows,
                (row, mention) -> row.text(mention.article)
                        .span(mention.fact.span())
                        .text(mention.fact.entity().id())
                        .text(mention.fact.rule())
                        .number(execution));
        return rows.size();
    }

    /** Adds the dates and says how many. */
    long insertDates(List<ArticleFacts> articles) {
        List<Of<DateMention>> rows = rows(articles, ArticleFacts::dates, DateMention::span);
        Batch.run(jdbc, INSERT_DATE, rows, this::bind);
        return rows.size();
    }

    private void bind(Parameters row, Of<DateMention> date) throws SQLException {
        DateMention fact = date.fact;
        row.text(date.article)
                .span(fact.span())
                .name(fact.kind())
                .text(fact.value())
                .day(fact.earliest())
                .day(fact.latest())
                .text(fact.countedFrom())
                .text(fact.rule())
                .number(execution);
    }

    /** One row a key: should a recognizer find something twice at one place, its first answer stands. */
    private static <F> List<Of<F>> rows(
            List<ArticleFacts> articles, Function<ArticleFacts, List<F>> facts, Function<F, ?> key) {
        List<Of<F>> rows = new ArrayList<>();
        for (ArticleFacts article : articles) {
            for (F fact : unique(facts.apply(article), key)) {
                rows.add(new Of<>(article.article().id(), fact));
            }
        }
        return rows;
    }

    private static <F> Collection<F> unique(List<F> facts, Function<F, ?> key) {
        Map<Object, F> first = LinkedHashMap.newLinkedHashMap(facts.size());
        facts.forEach(fact -> first.putIfAbsent(key.apply(fact), fact));
        return first.values();
    }

    private record Of<F>(String article, F fact) {}
}
