package org.tallywire.staging.query;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.TopicRow;

/** The topics of the watchlist, and what carries them. */
final class TopicQuery {
    private static final String ALL = """
            SELECT t.id, t.label
            FROM topics t
            ORDER BY t.topic_number
            """;

    private static final String OF_ARTICLES = """
            SELECT at.article_id, at.topic_id
            FROM article_topics at
            JOIN topics t ON t.id = at.topic_id
            WHERE at.article_id = ANY(?)
            ORDER BY at.article_id, t.topic_number
            """;

    private static final String OF_CLAIMS = """
            SELECT ct.claim_id, ct.topic_id
            FROM claim_topics ct
            JOIN topics t ON t.id = ct.topic_id
            WHERE ct.claim_id = ANY(?)
            ORDER BY ct.claim_id, t.topic_number
            """;

    private final JdbcTemplate jdbc;

    TopicQuery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the watchlist. */
    List<TopicRow> all() {
        return jdbc.query(ALL, (row, number) -> new TopicRow(row.getString("id"), row.getString("label")));
    }

    /** Ids of those that articles carry, by the article's id, in the order of the watchlist. */
    Map<String, List<String>> ofArticles(List<String> articles) {
        return ids(OF_ARTICLES, articles, "article_id");
    }

    /** Ids of those that claims carry, likewise. */
    Map<String, List<String>> ofClaims(List<String> claims) {
        return ids(OF_CLAIMS, claims, "claim_id");
    }

    private Map<String, List<String>> ids(String sql, List<String> carriers, String column) {
        return ById.query(jdbc, sql, carriers, column, (row, number) -> row.getString("topic_id"));
    }
}
