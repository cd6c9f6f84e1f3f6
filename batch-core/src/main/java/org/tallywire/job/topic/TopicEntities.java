package org.tallywire.job.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.topic.CountryNames;
import org.tallywire.topic.Topic;
import org.tallywire.topic.Watchlist;

/** The entries that the names of topics lead to. Asked anew each time: an entry gets new spellings as articles come. */
final class TopicEntities {
    private static final String FORGET = """
            DELETE FROM topic_entities
            """;

    private static final String NAMED = """
            SELECT n.entity_id
            FROM entity_aliases n
            WHERE n.folded_name = ?
            """;

    private static final String PLACES_NAMED = """
            SELECT e.id
            FROM entity_aliases n
            JOIN entities e ON e.id = n.entity_id
            WHERE n.folded_name = ? AND e.kind = 'PLACE'
            """;

    private static final String COUNTRIES_NAMED = """
            SELECT DISTINCT e.country_code
            FROM entity_aliases n
            JOIN entities e ON e.id = n.entity_id
            JOIN entity_mentions m ON m.entity_id = e.id
            WHERE n.folded_name = ? AND m.rule = 'gazetteer:country' AND e.country_code IS NOT NULL
            """;

    private static final String PLACES_OF_COUNTRY = """
            SELECT e.id
            FROM entities e
            WHERE e.country_code = ? AND e.kind = 'PLACE'
            """;

    private static final String INSERT = """
            INSERT INTO topic_entities (topic_id, entity_id, role, job_execution_id)
            VALUES (?, ?, ?, ?)
            """;

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final long execution;

    TopicEntities(JdbcTemplate jdbc, long execution) {
        this.jdbc = jdbc;
        this.execution = execution;
    }

    void replaceBy(Watchlist watchlist) {
        jdbc.update(FORGET);
        for (Topic topic : watchlist.topics()) {
            insert(topic, "ENTITY", entities(topic));
            insert(topic, "PLACE", places(topic));
        }
    }

    private Set<String> entities(Topic topic) {
        Set<String> found = new TreeSet<>();
        topic.entities().forEach(name -> found.addAll(ids(NAMED, folded(name))));
        return found;
    }

    private Set<String> places(Topic topic) {
        Set<String> found = new TreeSet<>();
        for (String place : topic.places()) {
            found.addAll(ids(PLACES_NAMED, folded(place)));
            countries(place).forEach(code -> found.addAll(ids(PLACES_OF_COUNTRY, code)));
        }
        return found;
    }

    private List<String> countries(String name) {
        List<String> codes = new ArrayList<>(ids(COUNTRIES_NAMED, folded(name)));
        CountryNames.findCode(name).ifPresent(codes::add);
        return codes;
    }

    private List<String> ids(String sql, String name) {
        return jdbc.queryForList(sql, String.class, name);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private void insert(Topic topic, String role, Set<String> entities) {
        jdbc.batchUpdate(INSERT, entities, BATCH, (row, entity) -> {
            row.setString(1, topic.id());
            row.setString(2, entity);
            row.setString(3, role);
            row.setLong(4, execution);
        });
    }
}
