package org.tallywire.job.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.staging.query.Bodies;
import org.tallywire.topic.Watchlist;
import org.tallywire.topic.WordIndex;

/** Which articles have a word of which topic. Bodies are read one at a time. */
final class TopicWords {
    private static final String FORGET = """
            DELETE FROM topic_words
            WHERE article_id IN (
                SELECT a.id
                FROM articles a
                WHERE a.job_execution_id > ?)
            """;

    private static final String ARTICLES = """
            SELECT a.id, a.title
            FROM articles a
            WHERE a.job_execution_id > ?
            ORDER BY a.id
            """;

    private static final String INSERT = """
            INSERT INTO topic_words (topic_id, article_id, job_execution_id)
            VALUES (?, ?, ?)
            """;

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final long execution;
    private final Bodies bodies;

    TopicWords(JdbcTemplate jdbc, long execution) {
        this.jdbc = jdbc;
        this.execution = execution;
        this.bodies = new Bodies(jdbc);
    }

    /** Looks through the articles that came after an execution; what is known of the others stays. */
    void findSince(long last, Watchlist watchlist) {
        jdbc.update(FORGET, last);
        WordIndex index = WordIndex.of(watchlist);
        if (!index.isEmpty()) {
            find(last, index);
        }
    }

    private void find(long last, WordIndex index) {
        List<Hit> hits = new ArrayList<>();
        jdbc.query(
                ARTICLES,
                row -> {
                    String article = row.getString("id");
                    topicsOf(article, row.getString("title"), index)
                            .forEach(topic -> hits.add(new Hit(topic, article)));
                    if (hits.size() >= BATCH) {
                        insert(hits);
                    }
                },
                last);
        insert(hits);
    }

    private Set<String> topicsOf(String article, @Nullable String title, WordIndex index) {
        Set<String> topics = index.topicsIn(bodies.bodyOf(article));
        if (title != null) {
            topics.addAll(index.topicsIn(title));
        }
        return topics;
    }

    private void insert(List<Hit> hits) {
        jdbc.batchUpdate(INSERT, hits, BATCH, (row, hit) -> {
            row.setString(1, hit.topic);
            row.setString(2, hit.article);
            row.setLong(3, execution);
        });
        hits.clear();
    }

    private record Hit(String topic, String article) {}
}
