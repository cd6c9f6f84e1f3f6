package org.tallywire.staging.query;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.compact.LatestMap;

/** What rows of mentions show of their entities: of those named lately it is remembered, as most mentions are of few. */
final class EntityNames {
    private static final String ENTITIES = """
            SELECT e.id, e.kind, e.name, e.country_code
            FROM entities e
            WHERE e.id = ANY(?)
            """;

    private static final int REMEMBERED = 20_000;

    private final JdbcTemplate jdbc;
    private final Map<String, Named> lately;

    EntityNames(JdbcTemplate jdbc) {
        this(jdbc, REMEMBERED);
    }

    /**
     * @param most entities to remember
     */
    EntityNames(JdbcTemplate jdbc, int most) {
        this.jdbc = jdbc;
        this.lately = new LatestMap<>(most);
    }

    /** What an entity is called. */
    record Named(String kind, String name, @Nullable String country) {
        private static Named of(Columns row) throws SQLException {
            return new Named(row.text("kind"), row.text("name"), row.findText("country_code"));
        }
    }

    /** The entities with these ids. */
    Map<String, Named> of(Collection<String> ids) {
        Map<String, Named> found = new HashMap<>();
        Set<String> missing = new LinkedHashSet<>();
        for (String id : ids) {
            Named named = lately.get(id);
            if (named == null) {
                missing.add(id);
            } else {
                found.put(id, named);
            }
        }
        for (List<String> page : ById.pages(missing)) {
            ById.query(jdbc, ENTITIES, page, "id", (row, number) -> Named.of(new Columns(row)))
                    .forEach((id, named) -> found.put(id, named.getFirst()));
        }
        missing.forEach(id -> lately.put(id, found.get(id)));
        return found;
    }
}
