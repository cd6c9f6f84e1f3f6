package org.tallywire.job.reconcile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.attribution.Certainty;
import org.tallywire.claim.ClaimArticle;
import org.tallywire.claim.ClaimFigure;
import org.tallywire.claim.ClaimPlace;
import org.tallywire.compact.Interner;
import org.tallywire.entity.EntityKind;
import org.tallywire.figure.Aggregation;
import org.tallywire.figure.Bound;
import org.tallywire.figure.FigureKind;
import org.tallywire.figure.Relation;
import org.tallywire.staging.query.Bodies;

/**
 * Reads what the grouping of figures needs: figures with an effect, their articles, and the names in these. Each table is
 * read once from end to end, and what belongs together is put together here: that is quicker than a look into several
 * tables for each of the figures.
 */
final class ClaimFigures {
    private static final String ARTICLES = """
            SELECT a.id, a.published_on, a.published_at_utc, COALESCE(a.publisher, d.name) AS outlet, a.copy_of_article_id
            FROM articles a
            JOIN source_documents d ON d.id = a.document_id
            """;

    private static final String ENTITIES = """
            SELECT e.id, e.kind, e.name, e.country_code
            FROM entities e
            ORDER BY e.id
            """;

    private static final String MENTIONS = """
            SELECT m.article_id, m.entity_id
            FROM entity_mentions m
            """;

    private static final String COUNTRIES = """
            SELECT DISTINCT m.entity_id
            FROM entity_mentions m
            WHERE m.rule = 'gazetteer:country'
            """;

    private static final String ARTICLES_WITH_FIGURES = """
            SELECT DISTINCT f.article_id
            FROM figures f
            WHERE f.effect IS NOT NULL
            """;

    private static final String PLACES_OF_FIGURES = """
            SELECT DISTINCT f.place_entity_id
            FROM figures f
            WHERE f.effect IS NOT NULL
            AND f.place_entity_id IS NOT NULL
            """;

    /** Whose words have to be compared: in all other articles one speaker at most has no name. */
    private static final String SEVERAL_SPEAKERS = """
            SELECT f.article_id
            FROM figures f
            WHERE f.effect IS NOT NULL
            AND f.source_entity_id IS NULL
            GROUP BY f.article_id
            HAVING COUNT(DISTINCT f.source_begin_offset) > 1
            """;

    private static final String FIGURES = """
            SELECT f.*
            FROM figures f
            WHERE f.effect IS NOT NULL
            """;

    /** Stands for the words of the only speaker of an article who has no name: speakers are compared within one only. */
    private static final String ONLY_SPEAKER = "";

    private final JdbcTemplate jdbc;
    private final Bodies bodies;
    private final Interner interner = new Interner();
    private String lastArticle = "";
    private String lastBody = "";

    ClaimFigures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.bodies = new Bodies(jdbc);
    }

    /** All of them, in no particular order. */
    List<ClaimFigure> all() {
        Map<String, Named> entities = entities();
        Map<String, ClaimPlace> places = places(entities);
        Map<String, ClaimArticle> articles = articles(names(entities, PlacesInNames.of(places.values())));
        Set<String> severalSpeakers = ids(SEVERAL_SPEAKERS);
        List<ClaimFigure> figures = new ArrayList<>();
        jdbc.query(FIGURES, row -> {
            figures.add(figureOf(row, articles, places, severalSpeakers));
        });
        return figures;
    }

    private Set<String> ids(String query) {
        return new HashSet<>(jdbc.queryForList(query, String.class));
    }

    /** An entity, as far as it matters here. */
    private record Named(
            String id,
            boolean isPlace,
            String name,
            @Nullable String country) {}

    private Map<String, Named> entities() {
        Map<String, Named> entities = new LinkedHashMap<>();
        jdbc.query(ENTITIES, row -> {
            String id = row.getString("id");
            boolean isPlace = row.getString("kind").equals(EntityKind.PLACE.name());
            entities.put(id, new Named(id, isPlace, row.getString("name"), row.getString("country_code")));
        });
        return entities;
    }

    /** The places of figures by their id, in the order of ids. */
    private Map<String, ClaimPlace> places(Map<String, Named> entities) {
        Set<String> countries = ids(COUNTRIES);
        Map<String, ClaimPlace> places = new LinkedHashMap<>();
        ids(PLACES_OF_FIGURES).stream().sorted().map(entities::get).forEach(place -> {
            boolean isCountry = countries.contains(place.id);
            places.put(place.id, new ClaimPlace(place.id, place.name, place.country, isCountry));
        });
        return places;
    }

    /** Ids of the entities that articles with figures name, and of the places within these names. */
    private Map<String, List<String>> names(Map<String, Named> entities, PlacesInNames places) {
        Map<String, List<String>> names = new HashMap<>();
        ids(ARTICLES_WITH_FIGURES).forEach(article -> names.put(article, new ArrayList<>()));
        Map<String, List<String>> namedWith = new HashMap<>();
        jdbc.query(MENTIONS, row -> {
            List<String> ofArticle = names.get(row.getString(1));
            if (ofArticle != null) {
                ofArticle.addAll(namedWith.computeIfAbsent(
                        row.getString(2), id -> namedBy(Objects.requireNonNull(entities.get(id)), places)));
            }
        });
        return names;
    }

    private static List<String> namedBy(Named entity, PlacesInNames places) {
        List<String> named = new ArrayList<>(List.of(entity.id));
        named.addAll(entity.isPlace ? places.around(entity.name) : places.in(entity.name));
        return named;
    }

    private Map<String, ClaimArticle> articles(Map<String, List<String>> names) {
        Map<String, ClaimArticle> articles = new HashMap<>();
        jdbc.query(ARTICLES, row -> {
            String id = row.getString("id");
            List<String> named = names.get(id);
            if (named != null) {
                articles.put(id, articleOf(row, id, Set.copyOf(named)));
            }
        });
        return articles;
    }

    private ClaimArticle articleOf(ResultSet row, String id, Set<String> named) throws SQLException {
        LocalDateTime at = row.getObject("published_at_utc", LocalDateTime.class);
        return new ClaimArticle(
                id,
                interner.internNullable(row.getObject("published_on", LocalDate.class)),
                at == null ? null : at.toInstant(ZoneOffset.UTC),
                interner.internNullable(row.getString("outlet")),
                row.getString("copy_of_article_id"),
                named);
    }

    private ClaimFigure figureOf(
            ResultSet row,
            Map<String, ClaimArticle> articles,
            Map<String, ClaimPlace> places,
            Set<String> severalSpeakers)
            throws SQLException {
        String relation = row.getString("relation");
        ClaimArticle article = Objects.requireNonNull(articles.get(row.getString("article_id")));
        return new ClaimFigure(
                row.getString("id"),
                article,
                row.getInt("begin_offset"),
                FigureKind.valueOf(row.getString("kind")),
                interner.internNullable(row.getBigDecimal("exact_value")),
                interner.internNullable(row.getBigDecimal("low_value")),
                interner.internNullable(row.getBigDecimal("high_value")),
                Bound.valueOf(row.getString("bound")),
                interner.internNullable(row.getString("unit_code")),
                interner.internNullable(row.getString("counted_class")),
                interner.internNullable(row.getString("counted_lemma")),
                interner.internNullable(row.getString("effect")),
                Aggregation.valueOf(row.getString("aggregation")),
                relation == null ? null : Relation.Kind.valueOf(relation),
                row.getString("related_figure_id"),
                places.get(row.getString("place_entity_id")),
                interner.internNullable(row.getObject("event_earliest_on", LocalDate.class)),
                interner.internNullable(row.getObject("event_latest_on", LocalDate.class)),
                Certainty.valueOf(row.getString("certainty")),
                interner.internNullable(speakerOf(row, article.id(), severalSpeakers)));
    }

    private @Nullable String speakerOf(ResultSet row, String article, Set<String> severalSpeakers) throws SQLException {
        String entity = row.getString("source_entity_id");
        Integer begin = row.getObject("source_begin_offset", Integer.class);
        if (entity != null || begin == null) {
            return entity;
        }
        return severalSpeakers.contains(article)
                ? wordsOf(article, begin, row.getInt("source_end_offset"))
                : ONLY_SPEAKER;
    }

    private String wordsOf(String article, int begin, int end) {
        if (!article.equals(lastArticle)) {
            lastBody = bodies.bodyOf(article);
            lastArticle = article;
        }
        return lastBody.substring(begin, end).toLowerCase(Locale.ROOT);
    }
}
