package org.tallywire.staging.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.EntityRow;

/** Entities with their variants, counted over the selected articles. */
final class EntityQuery {
    private static final String ENTITIES = """
            SELECT e.id, e.kind, e.name, e.country_code, e.latitude_degrees, e.longitude_degrees,
                c.mentions, c.articles, c.first_on, c.last_on
            FROM entities e
            JOIN (
                SELECT n.entity_id, SUM(n.mentions) AS mentions, COUNT(*) AS articles,
                    MIN(a.published_on) AS first_on, MAX(a.published_on) AS last_on
                FROM (
                    SELECT m.entity_id, m.article_id, COUNT(*) AS mentions
                    FROM entity_mentions m
                    GROUP BY m.entity_id, m.article_id) n
                JOIN articles a ON a.id = n.article_id
                WHERE 1 = 1 {articles}
                GROUP BY n.entity_id) c ON c.entity_id = e.id
            ORDER BY e.kind, c.articles DESC, e.name, e.id
            """;

    private static final String NAMES = """
            SELECT n.entity_id, n.name
            FROM entity_aliases n
            WHERE n.entity_id = ANY(?)
            ORDER BY n.entity_id, n.name
            """;

    private final JdbcTemplate jdbc;

    EntityQuery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void forEach(Filter filter, Consumer<? super EntityRow> action) {
        Filter.Query query = filter.in(ENTITIES);
        List<EntityRow> page = new ArrayList<>();
        jdbc.query(
                query.sql(),
                row -> {
                    page.add(entityOf(row));
                    if (page.size() == ById.PAGE) {
                        handOver(page, action);
                    }
                },
                query.parameters().toArray());
        handOver(page, action);
    }

    private void handOver(List<EntityRow> page, Consumer<? super EntityRow> action) {
        Map<String, List<String>> names = ById.query(
                jdbc,
                NAMES,
                page.stream().map(EntityRow::id).toList(),
                "entity_id",
                (row, number) -> row.getString("name"));
        page.forEach(entity -> action.accept(withVariants(entity, names.getOrDefault(entity.id(), List.of()))));
        page.clear();
    }

    private static EntityRow withVariants(EntityRow entity, List<String> names) {
        return new EntityRow(
                entity.id(),
                entity.kind(),
                entity.name(),
                entity.country(),
                entity.latitude(),
                entity.longitude(),
                names.stream().filter(name -> !name.equals(entity.name())).toList(),
                entity.mentions(),
                entity.articles(),
                entity.firstSeen(),
                entity.lastSeen());
    }

    private static EntityRow entityOf(ResultSet result) throws SQLException {
        Columns row = new Columns(result);
        return new EntityRow(
                row.text("id"),
                row.text("kind"),
                row.text("name"),
                row.findText("country_code"),
                row.findNumber("latitude_degrees"),
                row.findNumber("longitude_degrees"),
                List.of(),
                row.count("mentions"),
                row.count("articles"),
                isoOf(row.findDay("first_on")),
                isoOf(row.findDay("last_on")));
    }

    private static @Nullable String isoOf(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
