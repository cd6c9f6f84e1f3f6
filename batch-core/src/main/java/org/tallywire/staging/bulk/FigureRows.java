package org.tallywire.staging.bulk;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.analysis.ArticleFacts;
import org.tallywire.attribution.Attribution;
import org.tallywire.entity.Entity;
import org.tallywire.event.DateMention;
import org.tallywire.figure.Counted;
import org.tallywire.figure.Effect;
import org.tallywire.figure.Figure;
import org.tallywire.figure.Quantity;
import org.tallywire.figure.Relation;
import org.tallywire.figure.Unit;
import org.tallywire.text.Span;

/** The rows of figures. */
final class FigureRows {
    private static final String INSERT_FIGURE = """
            INSERT INTO figures (
                id, article_id, begin_offset, end_offset, sentence_begin_offset, sentence_end_offset,
                kind, exact_value, low_value, high_value, bound, unit_code, unit_name, quantity_rule,
                counted_begin_offset, counted_end_offset, counted_lemma, counted_class,
                effect, trigger_begin_offset, trigger_end_offset, aggregation, relation, related_figure_id,
                place_entity_id, event_timex_value, event_earliest_on, event_latest_on,
                attribution, source_begin_offset, source_end_offset, source_entity_id, cue_begin_offset, cue_end_offset,
                certainty, confidence, rule, job_execution_id)
            VALUES (
                ?, ?, ?, ?, ?, ?,
                ?, ?, ?, ?, ?, ?, ?, ?,
                ?, ?, ?, ?,
                ?, ?, ?, ?, ?, ?,
                ?, ?, ?, ?,
                ?, ?, ?, ?, ?, ?,
                ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final long execution;

    FigureRows(JdbcTemplate jdbc, long execution) {
        this.jdbc = jdbc;
        this.execution = execution;
    }

    /** Adds the figures; articles and entities must be there. Says how many. */
    long insert(List<ArticleFacts> articles) {
        List<Row> rows =
                articles.stream().flatMap(article -> rowsOf(article).stream()).toList();
        Batch.run(jdbc, INSERT_FIGURE, rows, this::bind);
        return rows.size();
    }

    private static List<Row> rowsOf(ArticleFacts facts) {
        String article = facts.article().id();
        Map<Span, String> idsBySpan = new HashMap<>();
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Figure figure : facts.figures()) {
            idsBySpan.putIfAbsent(figure.quantity().span(), figure.idIn(article));
        }
        for (Figure figure : facts.figures()) {
            Relation relation = figure.relation();
            String related = relation == null ? null : idsBySpan.get(relation.other());
            Span quantity = figure.quantity().span();
            Span sentence = facts.sentenceAt(quantity.begin()).to(quantity);
            Row row = new Row(figure.idIn(article), article, figure, related, sentence);
            rows.putIfAbsent(row.id, row);
        }
        return List.copyOf(rows.values());
    }

    private void bind(Parameters row, Row figure) throws SQLException {
        Figure fact = figure.fact;
        row.text(figure.id).text(figure.article).span(fact.quantity().span()).span(figure.sentence);
        bindQuantity(row, fact.quantity());
        bindCounted(row, fact.counted());
        bindEffect(row, fact.effect());
        Relation relation = fact.relation();
        row.name(fact.aggregation())
                .name(relation == null || figure.related == null ? null : relation.kind())
                .text(figure.related)
                .text(idOf(fact.place()));
        bindEvent(row, fact.eventDate());
        bindAttribution(row, fact.attribution());
        row.name(fact.certainty())
                .number(Double.valueOf(fact.confidence()))
                .text(fact.rule())
                .number(execution);
    }

    private static void bindQuantity(Parameters row, Quantity quantity) throws SQLException {
        Unit unit = quantity.unit();
        row.name(quantity.kind())
                .exact(quantity.value())
                .exact(quantity.low())
                .exact(quantity.high())
                .name(quantity.bound())
                .text(unit == null ? null : unit.code())
                .text(unit == null ? null : unit.name())
                .text(quantity.rule());
    }

    private static void bindCounted(Parameters row, @Nullable Counted counted) throws SQLException {
        row.span(counted == null ? null : counted.span())
                .text(counted == null ? null : counted.lemma())
                .text(counted == null ? null : counted.countedClass());
    }

    private static void bindEffect(Parameters row, @Nullable Effect effect) throws SQLException {
        row.text(effect == null ? null : effect.code()).span(effect == null ? null : effect.trigger());
    }

    private static void bindEvent(Parameters row, @Nullable DateMention date) throws SQLException {
        row.text(date == null ? null : date.value())
                .day(date == null ? null : date.earliest())
                .day(date == null ? null : date.latest());
    }

    private static void bindAttribution(Parameters row, Attribution attribution) throws SQLException {
        row.name(attribution.type())
                .span(attribution.source())
                .text(idOf(attribution.entity()))
                .span(attribution.cue());
    }

    private static @Nullable String idOf(@Nullable Entity entity) {
        return entity == null ? null : entity.id();
    }

    private record Row(
            String id,
            String article,
            Figure fact,
            @Nullable String related,
            Span sentence) {}
}
