package org.tallywire.staging.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.EntityRow;

/** Entities with their variants, counted over the selected articles; memory grows with their number. */
final class EntityQuery {
    private static final int ROWS_A_QUERY = 1_000;

    private static final String ENTITIES = """
            SELECT e.id, e.kind, e.name, e.country_code, e.latitude_degrees, e.longitude_degrees
            FROM entities e
            WHERE e.id > ?
            ORDER BY e.id
            FETCH FIRST ? ROWS ONLY
            """;

    private static final String NAMES = """
            SELECT n.entity_id, n.name
            FROM entity_aliases n
            WHERE n.entity_id = ANY(?)
            ORDER BY n.entity_id, n.name
            """;

    private static final Comparator<EntityRow> ORDER = Comparator.comparing(EntityRow::kind)
            .thenComparing(EntityRow::articles, Comparator.reverseOrder())
            .thenComparing(EntityRow::name)
            .thenComparing(EntityRow::id);

    private final JdbcTemplate jdbc;

    EntityQuery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void forEach(ArticlePages pages, Consumer<? super EntityRow> action) {
        List<EntityRow> entities = counted(EntityCounts.of(pages, jdbc));
        entities.sort(ORDER);
        for (int begin = 0; begin < entities.size(); begin += ById.PAGE) {
            handOver(entities.subList(begin, Math.min(begin + ById.PAGE, entities.size())), action);
        }
    }

    private List<EntityRow> counted(EntityCounts counts) {
        List<EntityRow> entities = new ArrayList<>();
        List<String> ids = new ArrayList<>(List.of(""));
        while (!ids.isEmpty()) {
            String last = ids.getLast();
            ids.clear();
            jdbc.query(
                    ENTITIES,
                    row -> {
                        String id = row.getString("id");
                        ids.add(id);
                        EntityCounts.Count count = counts.find(id);
                        if (count != null) {
                            entities.add(entityOf(row, count));
                        }
                    },
                    last,
                    ROWS_A_QUERY);
        }
        return entities;
    }

    private void handOver(List<EntityRow> page, Consumer<? super EntityRow> action) {
        Map<String, List<String>> names = ById.query(
                jdbc,
                NAMES,
                page.stream().map(EntityRow::id).toList(),
                "entity_id",
                (row, number) -> row.getString("name"));
        page.forEach(entity -> action.accept(withVariants(entity, names.getOrDefault(entity.id(), List.of()))));
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

    private static EntityRow entityOf(ResultSet result, EntityCounts.Count count) throws SQLException {
        Columns row = new Columns(result);
        return new EntityRow(
                row.text("id"),
                row.text("kind"),
                row.text("name"),
                row.findText("country_code"),
                row.findNumber("latitude_degrees"),
                row.findNumber("longitude_degrees"),
                List.of(),
                count.mentions(),
                count.articles(),
                count.first(),
                count.last());
    }
}
