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
import java.util.SortedSet;
import java.util.TreeSet;
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
 * read from end to end, the figures twice and the others once, and what belongs together is put together here: that is
 * quicker than a look into several tables for each of the figures.
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
            SELECT m.article_id, m.entity_id, m.rule
            FROM entity_mentions m
            """;

    private static final String COUNTRY = "gazetteer:country";

    private static final String OUTLINES = """
            SELECT f.article_id, f.place_entity_id, f.source_entity_id, f.source_begin_offset
            FROM figures f
            WHERE f.effect IS NOT NULL
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
        Outline outline = outline();
        Map<String, Named> entities = entities();
        Names names = names(outline.articles, entities);
        Map<String, ClaimPlace> places = places(outline.places, entities, names.countries);
        Map<String, ClaimArticle> articles = articles(names, PlacesInNames.of(places.values()));
        List<ClaimFigure> figures = new ArrayList<>();
        jdbc.query(FIGURES, row -> {
            figures.add(figureOf(row, articles, places, outline.severalSpeakers));
        });
        return figures;
    }

    /**
     * What must be known of all figures before one can be made.
     *
     * @param articles that have some
     * @param places of figures, in the order of ids
     * @param severalSpeakers articles with several speakers without a name, whose words have to be compared: in all others
     *     there is one at most
     */
    private record Outline(Set<String> articles, SortedSet<String> places, Set<String> severalSpeakers) {}

    private Outline outline() {
        Outline outline = new Outline(new HashSet<>(), new TreeSet<>(), new HashSet<>());
        Map<String, Integer> speakers = new HashMap<>();
        jdbc.query(OUTLINES, row -> {
            String article = row.getString(1);
            String place = row.getString(2);
            Integer speaker = row.getString(3) == null ? row.getObject(4, Integer.class) : null;
            outline.articles.add(article);
            if (place != null) {
                outline.places.add(place);
            }
            if (speaker != null && !speaker.equals(speakers.merge(article, speaker, (first, later) -> first))) {
                outline.severalSpeakers.add(article);
            }
        });
        return outline;
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

    /** Places by their id, in the order of ids. */
    private static Map<String, ClaimPlace> places(
            SortedSet<String> ids, Map<String, Named> entities, Set<String> countries) {
        Map<String, ClaimPlace> places = new LinkedHashMap<>();
        ids.stream().map(entities::get).forEach(place -> {
            boolean isCountry = countries.contains(place.id);
            places.put(place.id, new ClaimPlace(place.id, place.name, place.country, isCountry));
        });
        return places;
    }

    /**
     * Who is named.
     *
     * @param byArticle the entities that an article names, as often as it does
     * @param countries ids of entities that are named as countries
     */
    private record Names(Map<String, List<Named>> byArticle, Set<String> countries) {}

    /** The names in some articles, and the countries of all. */
    private Names names(Set<String> articles, Map<String, Named> entities) {
        Names names = new Names(new HashMap<>(), new HashSet<>());
        articles.forEach(article -> names.byArticle.put(article, new ArrayList<>()));
        jdbc.query(MENTIONS, row -> {
            List<Named> ofArticle = names.byArticle.get(row.getString(1));
            boolean isCountry = COUNTRY.equals(row.getString(3));
            if (ofArticle != null || isCountry) {
                Named named = Objects.requireNonNull(entities.get(row.getString(2)));
                if (ofArticle != null) {
                    ofArticle.add(named);
                }
                if (isCountry) {
                    names.countries.add(named.id);
                }
            }
        });
        return names;
    }

    /** Articles with the ids of the entities that they name, and of the places within these names. */
    private Map<String, ClaimArticle> articles(Names names, PlacesInNames places) {
        Map<String, List<String>> namedWith = new HashMap<>();
        Map<String, ClaimArticle> articles = new HashMap<>();
        jdbc.query(ARTICLES, row -> {
            String id = row.getString("id");
            List<Named> named = names.byArticle.remove(id);
            if (named != null) {
                Set<String> ids = new HashSet<>();
                named.forEach(
                        entity -> ids.addAll(namedWith.computeIfAbsent(entity.id, key -> namedBy(entity, places))));
                articles.put(id, articleOf(row, id, Set.copyOf(ids)));
            }
        });
        return articles;
    }

    private static List<String> namedBy(Named entity, PlacesInNames places) {
        List<String> named = new ArrayList<>(List.of(entity.id));
        named.addAll(entity.isPlace ? places.around(entity.name) : places.in(entity.name));
        return named;
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
