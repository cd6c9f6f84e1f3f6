package org.tallywire.staging.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How often entities are named, counted article by article: a database that is asked for groups holds every pair of an
 * entity and an article at once, and this only the entities.
 */
final class EntityCounts {
    private static final String MENTIONS = """
            SELECT m.article_id, m.entity_id
            FROM entity_mentions m
            WHERE m.article_id = ANY(?)
            """;

    private static final String DAYS = """
            SELECT a.id, a.published_on
            FROM articles a
            WHERE a.id = ANY(?)
            """;

    private final Map<String, Count> counts = new HashMap<>();

    private EntityCounts() {}

    static EntityCounts of(ArticlePages pages, JdbcTemplate jdbc) {
        EntityCounts counts = new EntityCounts();
        pages.forEach(ids -> {
            Map<String, List<Optional<LocalDate>>> days = ById.query(
                    jdbc,
                    DAYS,
                    ids,
                    "id",
                    (row, number) -> Optional.ofNullable(new Columns(row).findDay("published_on")));
            ById.query(jdbc, MENTIONS, ids, "article_id", (row, number) -> row.getString("entity_id"))
                    .forEach((article, named) -> counts.add(
                            article,
                            Objects.requireNonNull(days.get(article)).getFirst().orElse(null),
                            named));
        });
        return counts;
    }

    private void add(String article, @Nullable LocalDate day, List<String> named) {
        named.forEach(
                entity -> counts.computeIfAbsent(entity, id -> new Count()).add(article, day));
    }

    /** The count of an entity; null where it is not named. */
    @Nullable
    Count find(String entity) {
        return counts.get(entity);
    }

    /** The mentions of one entity; those of an article are added one after the other. */
    static final class Count {
        private long mentions;
        private long articles;
        private @Nullable String article;
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        private void add(String named, @Nullable LocalDate day) {
            mentions++;
            if (named.equals(article)) {
                return;
            }
            article = named;
            articles++;
            if (day != null) {
                first = first == null || day.isBefore(first) ? day : first;
                last = last == null || day.isAfter(last) ? day : last;
            }
        }

        long mentions() {
            return mentions;
        }

        long articles() {
            return articles;
        }

        /** Day of publication of the earliest article as ISO 8601; null where none has a date. */
        @Nullable
        String first() {
            return Objects.toString(first, null);
        }

        /** That of the latest. */
        @Nullable
        String last() {
            return Objects.toString(last, null);
        }
    }
}
