package org.tallywire.staging.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.FigureRow;

/** Figures with the words they came from. */
final class FigureQuery {
    /** Only figures that tell of an effect are in claims; the others are not looked up. */
    private static final String FIGURES = """
            SELECT f.*,
                CASE
                    WHEN f.effect IS NOT NULL
                    THEN (SELECT MIN(cf.claim_id) FROM claim_figures cf WHERE cf.figure_id = f.id)
                END AS claim_id
            FROM figures f
            """;

    private static final String OF_ARTICLES = FIGURES + """
            WHERE f.article_id = ANY(?) {figures}
            ORDER BY f.article_id, f.begin_offset, f.end_offset, f.id
            """;

    private static final String BY_PREFIX = """
            SELECT f.id, f.article_id
            FROM figures f
            WHERE f.id >= ? AND f.id < ?
            ORDER BY f.id
            FETCH FIRST 100 ROWS ONLY
            """;

    private static final String BY_ID = FIGURES + """
            WHERE f.id = ANY(?)
            ORDER BY f.id
            """;

    private static final String ARTICLES = """
            SELECT a.id, a.title, a.entry_place, a.publisher, a.published_on, a.published_at_utc, d.name AS document_name
            FROM articles a
            JOIN source_documents d ON d.id = a.document_id
            WHERE a.id = ANY(?)
            """;

    private static final String PLACE = """
            SELECT e.name
            FROM entities e
            WHERE e.id = ?
            """;

    private final JdbcTemplate jdbc;
    private final Bodies bodies;
    private final Map<String, String> places = new HashMap<>();

    FigureQuery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.bodies = new Bodies(jdbc);
    }

    void forEach(ArticlePages pages, Filter filter, Consumer<? super FigureRow> action) {
        Filter.Query query = filter.in(OF_ARTICLES);
        pages.forEach(ids -> {
            Context context = new Context(ids);
            Map<String, List<FigureRow>> figures = ById.query(
                    jdbc, query.sql(), ids, query.parameters(), "article_id", (row, number) -> figureOf(row, context));
            ids.forEach(id -> figures.getOrDefault(id, List.of()).forEach(action));
        });
    }

    /** Figures whose id starts so, at most a hundred. */
    List<FigureRow> find(String idPrefix) {
        String prefix = IdPrefix.of(idPrefix);
        Map<String, String> articles = new LinkedHashMap<>();
        jdbc.query(
                BY_PREFIX,
                row -> {
                    articles.put(row.getString("id"), row.getString("article_id"));
                },
                prefix,
                IdPrefix.after(prefix));
        Context context = new Context(articles.values());
        Map<String, List<FigureRow>> figures =
                ById.query(jdbc, BY_ID, articles.keySet(), "id", (row, number) -> figureOf(row, context));
        List<FigureRow> found = new ArrayList<>();
        articles.keySet().forEach(id -> found.addAll(figures.getOrDefault(id, List.of())));
        return found;
    }

    private @Nullable String nameOf(@Nullable String place) {
        return place == null
                ? null
                : places.computeIfAbsent(
                        place, id -> Objects.requireNonNull(jdbc.queryForObject(PLACE, String.class, id)));
    }

    private FigureRow figureOf(ResultSet result, Context context) throws SQLException {
        Columns row = new Columns(result);
        String id = row.text("id");
        String article = row.text("article_id");
        Source source = context.sourceOf(article);
        String body = context.bodyOf(article);
        String relation = row.findText("relation");
        String related = row.findText("related_figure_id");
        int sentenceBegin = row.number("sentence_begin_offset");
        return new FigureRow(
                id,
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
                nameOf(row.findText("place_entity_id")),
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
                source.title,
                source.publisher,
                source.published);
    }

    /**
     * What a figure's row shows of its article.
     *
     * @param title the document's name where there is none
     */
    private record Source(
            String title,
            @Nullable String publisher,
            @Nullable String published) {
        static Source of(Columns row) throws SQLException {
            String title = row.findText("title");
            return new Source(title == null ? nameOf(row) : title, row.findText("publisher"), row.findPublished());
        }

        private static String nameOf(Columns row) throws SQLException {
            String entry = row.findText("entry_place");
            return entry == null ? row.text("document_name") : row.text("document_name") + "!" + entry;
        }
    }

    /** What is known besides the rows: figures come article by article, and only the last of their bodies is held. */
    private final class Context {
        private final Map<String, List<Source>> sources;
        private String article = "";
        private String body = "";

        Context(Collection<String> articles) {
            this.sources = ById.query(jdbc, ARTICLES, articles, "id", (row, number) -> Source.of(new Columns(row)));
        }

        Source sourceOf(String id) {
            return Objects.requireNonNull(sources.get(id)).getFirst();
        }

        String bodyOf(String id) {
            if (!id.equals(article)) {
                body = bodies.bodyOf(id);
                article = id;
            }
            return body;
        }
    }
}
