package org.tallywire.job.topic;

import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.topic.Topic;
import org.tallywire.topic.Watchlist;

/** The tags of articles and claims, as {@link Topic} says. */
final class TopicTags {
    private static final List<String> FORGET = List.of("DELETE FROM article_topics", "DELETE FROM claim_topics");

    private static final String ARTICLES = """
            INSERT INTO article_topics (article_id, topic_id, job_execution_id)
            SELECT a.id, t.id, t.job_execution_id
            FROM articles a
            CROSS JOIN topics t
            WHERE t.id = ?
            """;

    private static final String CLAIMS = """
            INSERT INTO claim_topics (claim_id, topic_id, job_execution_id)
            SELECT DISTINCT cf.claim_id, t.id, t.job_execution_id
            FROM topics t
            JOIN article_topics at ON at.topic_id = t.id
            JOIN figures f ON f.article_id = at.article_id
            JOIN claim_figures cf ON cf.figure_id = f.id
            WHERE t.id = ?
            """;

    private static final String NAMED = """
            AND a.id IN (
                SELECT m.article_id
                FROM topic_entities te
                JOIN entity_mentions m ON m.entity_id = te.entity_id
                WHERE te.topic_id = ? AND te.role = '%s')
            """;

    private static final String WORDS = """
            AND a.id IN (
                SELECT w.article_id
                FROM topic_words w
                WHERE w.topic_id = ?)
            """;

    private static final String WITH_FIGURE = """
            AND a.id IN (
                SELECT f.article_id
                FROM figures f
                WHERE f.effect IS NOT NULL
            """;

    private static final String EFFECT = """
            AND f.effect IN (
                SELECT e.effect
                FROM topic_effects e
                WHERE e.topic_id = ?)
            """;

    private static final String PLACE = """
            AND f.place_entity_id IN (
                SELECT p.entity_id
                FROM topic_entities p
                WHERE p.topic_id = ? AND p.role = 'PLACE')
            """;

    private final JdbcTemplate jdbc;

    TopicTags(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes these the tags there are. */
    void replaceBy(Watchlist watchlist) {
        FORGET.forEach(jdbc::update);
        for (Topic topic : watchlist.topics()) {
            insert(ARTICLES + ofArticle(topic), topic);
            insert(CLAIMS + ofFigure(topic), topic);
        }
    }

    private static String ofArticle(Topic topic) {
        String names = topic.entities().isEmpty() ? "" : NAMED.formatted("ENTITY");
        String words = topic.words().isEmpty() ? "" : WORDS;
        return names + words + (topic.effects().isEmpty() ? place(topic) : WITH_FIGURE + ofFigure(topic) + ")");
    }

    private static String place(Topic topic) {
        return topic.places().isEmpty() ? "" : NAMED.formatted("PLACE");
    }

    private static String ofFigure(Topic topic) {
        return (topic.effects().isEmpty() ? "" : EFFECT) + (topic.places().isEmpty() ? "" : PLACE);
    }

    /** Every parameter is the topic. */
    private void insert(String sql, Topic topic) {
        int parameters = (int) sql.chars().filter(character -> character == '?').count();
        jdbc.update(sql, Collections.nCopies(parameters, topic.id()).toArray());
    }
}
