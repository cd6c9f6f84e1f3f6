package org.tallywire.job.reconcile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.attribution.Certainty;
import org.tallywire.claim.ClaimArticle;
import org.tallywire.claim.ClaimFigure;
import org.tallywire.claim.ClaimPlace;
import org.tallywire.entity.EntityKind;
import org.tallywire.figure.Aggregation;
import org.tallywire.figure.Bound;
import org.tallywire.figure.FigureKind;
import org.tallywire.figure.Relation;
import org.tallywire.staging.query.Bodies;

/** Reads what the grouping of figures needs: figures with an effect, their articles, and the names in these. */
final class ClaimFigures {
    private static final String NAMES = """
            SELECT DISTINCT m.article_id, m.entity_id, e.kind, e.name
            FROM entity_mentions m
            JOIN entities e ON e.id = m.entity_id
            WHERE m.article_id IN (SELECT f.article_id FROM figures f WHERE f.effect IS NOT NULL)
            """;

    private static final String PLACES = """
            SELECT DISTINCT e.id, e.name
            FROM figures f
            JOIN entities e ON e.id = f.place_entity_id
            WHERE f.effect IS NOT NULL
            ORDER BY e.id
            """;

    private static final String COUNTRIES = """
            SELECT DISTINCT m.entity_id
            FROM entity_mentions m
            WHERE m.rule = 'gazetteer:country'
            """;

    private static final String FIGURES = """
            SELECT f.*, p.name AS place_name, p.country_code AS place_country,
                a.published_on, a.published_at_utc, COALESCE(a.publisher, d.name) AS outlet, a.copy_of_article_id
            FROM figures f
            JOIN articles a ON a.id = f.article_id
            JOIN source_documents d ON d.id = a.document_id
            LEFT JOIN entities p ON p.id = f.place_entity_id
            WHERE f.effect IS NOT NULL
            ORDER BY f.article_id, f.begin_offset, f.id
            """;

    private final JdbcTemplate jdbc;
    private final Bodies bodies;
    private String lastArticle = "";
    private String lastBody = "";

    ClaimFigures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.bodies = new Bodies(jdbc);
    }

    List<ClaimFigure> all() {
        Map<String, Set<String>> names = names();
        Set<String> countries = new HashSet<>(jdbc.queryForList(COUNTRIES, String.class));
        Map<String, ClaimArticle> articles = new HashMap<>();
        List<ClaimFigure> figures = new ArrayList<>();
        jdbc.query(FIGURES, row -> {
            figures.add(figureOf(row, articleOf(row, articles, names), countries));
        });
        return figures;
    }

    private Map<String, Set<String>> names() {
        Map<String, String> shared = new HashMap<>();
        Map<String, Set<String>> names = new HashMap<>();
        PlacesInNames places = places();
        jdbc.query(NAMES, row -> {
            String entity = row.getString("entity_id");
            Set<String> ofArticle = names.computeIfAbsent(row.getString("article_id"), article -> new HashSet<>());
            ofArticle.add(shared.computeIfAbsent(entity, id -> id));
            if (!row.getString("kind").equals(EntityKind.PLACE.name())) {
                ofArticle.addAll(places.in(row.getString("name")));
            }
        });
        return names;
    }

    /** Of places with the same name the first counts. */
    private PlacesInNames places() {
        Map<String, String> byName = new HashMap<>();
        jdbc.query(PLACES, row -> {
            byName.putIfAbsent(row.getString("name").toLowerCase(Locale.ROOT), row.getString("id"));
        });
        return new PlacesInNames(byName);
    }

    private static ClaimArticle articleOf(
            ResultSet row, Map<String, ClaimArticle> articles, Map<String, Set<String>> names) throws SQLException {
        String id = row.getString("article_id");
        ClaimArticle known = articles.get(id);
        if (known != null) {
            return known;
        }
        LocalDateTime at = row.getObject("published_at_utc", LocalDateTime.class);
        ClaimArticle article = new ClaimArticle(
                id,
                row.getObject("published_on", LocalDate.class),
                at == null ? null : at.toInstant(ZoneOffset.UTC),
                row.getString("outlet"),
                row.getString("copy_of_article_id"),
                names.getOrDefault(id, Set.of()));
        articles.put(id, article);
        return article;
    }

    private ClaimFigure figureOf(ResultSet row, ClaimArticle article, Set<String> countries) throws SQLException {
        String relation = row.getString("relation");
        return new ClaimFigure(
                row.getString("id"),
                article,
                row.getInt("begin_offset"),
                FigureKind.valueOf(row.getString("kind")),
                row.getBigDecimal("exact_value"),
                row.getBigDecimal("low_value"),
                row.getBigDecimal("high_value"),
                Bound.valueOf(row.getString("bound")),
                row.getString("unit_code"),
                row.getString("counted_class"),
                row.getString("counted_lemma"),
                row.getString("effect"),
                Aggregation.valueOf(row.getString("aggregation")),
                relation == null ? null : Relation.Kind.valueOf(relation),
                row.getString("related_figure_id"),
                placeOf(row, countries),
                row.getObject("event_earliest_on", LocalDate.class),
                row.getObject("event_latest_on", LocalDate.class),
                Certainty.valueOf(row.getString("certainty")),
                speakerOf(row));
    }

    private @Nullable String speakerOf(ResultSet row) throws SQLException {
        String entity = row.getString("source_entity_id");
        Integer begin = row.getObject("source_begin_offset", Integer.class);
        if (entity != null || begin == null) {
            return entity;
        }
        String article = row.getString("article_id");
        if (!article.equals(lastArticle)) {
            lastBody = bodies.bodyOf(article);
            lastArticle = article;
        }
        return lastBody.substring(begin, row.getInt("source_end_offset")).toLowerCase(Locale.ROOT);
    }

    private static @Nullable ClaimPlace placeOf(ResultSet row, Set<String> countries) throws SQLException {
        String place = row.getString("place_entity_id");
        return place == null
                ? null
                : new ClaimPlace(
                        place, row.getString("place_name"), row.getString("place_country"), countries.contains(place));
    }
}
