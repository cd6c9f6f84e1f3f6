package org.tallywire.staging.query;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.TopicRow;

/** The topics of the watchlist. */
final class TopicQuery {
    private static final String ALL = """
            SELECT t.id, t.label
            FROM topics t
            ORDER BY t.topic_number
            """;

    private final JdbcTemplate jdbc;

    TopicQuery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the watchlist. */
    List<TopicRow> all() {
        return jdbc.query(ALL, (row, number) -> new TopicRow(row.getString("id"), row.getString("label")));
    }
}
