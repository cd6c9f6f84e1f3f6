package org.tallywire.staging.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.FigureRow;

/** Figures with the words they came from. */
final class FigureQuery {
    private static final String FIGURES = """
            SELECT f.*, p.name AS place_name, d.name AS document_name,
                (SELECT MIN(cf.claim_id) FROM claim_figures cf WHERE cf.figure_id = f.id) AS claim_id,
                a.title, a.entry_place, a.publisher, a.published_on, a.published_at_utc
            FROM figures f
            JOIN articles a ON a.id = f.article_id
            JOIN source_documents d ON d.id = a.document_id
            LEFT JOIN entities p ON p.id = f.place_entity_id
            """;

    private static final String OF_ARTICLES = FIGURES + """
            WHERE f.article_id = ANY(?) {figures}
            ORDER BY f.article_id, f.begin_offset, f.end_offset, f.id
            """;

    private static final String BY_PREFIX = """
            SELECT f.id
            FROM figures f
            WHERE f.id >= ? AND f.id < ?
            ORDER BY f.id
            FETCH FIRST 100 ROWS ONLY
            """;

    private static final String BY_ID = FIGURES + """
            WHERE f.id = ANY(?)
            ORDER BY f.id
            """;

    private final JdbcTemplate jdbc;
    private final Bodies bodies;

    FigureQuery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.bodies = new Bodies(jdbc);
    }

    void forEach(ArticlePages pages, Filter filter, Consumer<? super FigureRow> action) {
        Filter.Query query = filter.in(OF_ARTICLES);
        pages.forEach(ids -> {
            Body body = new Body();
            Map<String, List<FigureRow>> figures = ById.query(
                    jdbc, query.sql(), ids, query.parameters(), "article_id", (row, number) -> figureOf(row, body));
            ids.forEach(id -> figures.getOrDefault(id, List.of()).forEach(action));
        });
    }

    /** Figures whose id starts so, at most a hundred. */
    List<FigureRow> find(String idPrefix) {
        String prefix = IdPrefix.of(idPrefix);
        List<String> ids = jdbc.queryForList(BY_PREFIX, String.class, prefix, IdPrefix.after(prefix));
        Body body = new Body();
        Map<String, List<FigureRow>> figures = ById.query(jdbc, BY_ID, ids, "id", (row, number) -> figureOf(row, body));
        List<FigureRow> found = new ArrayList<>();
        ids.forEach(id -> found.addAll(figures.getOrDefault(id, List.of())));
        return found;
    }

    private FigureRow figureOf(ResultSet result, Body bodyOfLast) throws SQLException {
        Columns row = new Columns(result);
        String article = row.text("article_id");
        String body = bodyOfLast.of(article);
        String relation = row.findText("relation");
        String related = row.findText("related_figure_id");
        String title = row.findText("title");
        int sentenceBegin = row.number("sentence_begin_offset");
        return new FigureRow(
                row.text("id"),
                article,
                row.number("begin_offset"),
                row.number("end_offset"),
                row.span().of(body),
                row.text("kind"),
                row.findExact("exact_value"),
                row.findExact("low_value"),
                row.findExact("high_value"),
                row.text("bound"),
                row.findText("unit_code"),
                row.findText("unit_name"),
                row.findWords(body, "counted"),
                row.findText("counted_lemma"),
                row.findText("counted_class"),
                row.findText("effect"),
                row.findWords(body, "trigger"),
                row.text("aggregation"),
                "SUBSET_OF".equals(relation) ? related : null,
                "REVISES".equals(relation) ? related : null,
                row.findText("place_entity_id"),
                row.findText("place_name"),
                row.findText("event_timex_value"),
                row.findDay("event_earliest_on"),
                row.findDay("event_latest_on"),
                row.findWords(body, "source"),
                row.findText("source_entity_id"),
                row.findWords(body, "cue"),
                row.text("attribution"),
                row.text("certainty"),
                row.real("confidence"),
                row.text("rule"),
                row.findText("claim_id"),
                body.substring(sentenceBegin, row.number("sentence_end_offset")),
                sentenceBegin,
                title == null ? sourceOf(row) : title,
                row.findText("publisher"),
                row.findPublished());
    }

    private static String sourceOf(Columns row) throws SQLException {
        String entry = row.findText("entry_place");
        return entry == null ? row.text("document_name") : row.text("document_name") + "!" + entry;
    }

    /** The body of the article that was asked for last: figures come article by article. */
    private final class Body {
        private String article = "";
        private String text = "";

        String of(String id) {
            if (!id.equals(article)) {
                text = bodies.bodyOf(id);
                article = id;
            }
            return text;
        }
    }
}
