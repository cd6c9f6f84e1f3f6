package org.tallywire.job.topic;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.topic.Topic;
import org.tallywire.topic.Watchlist;

/** The topics with their labels and effects. */
final class TopicRows {
    private static final List<String> FORGET = List.of("DELETE FROM topics", "DELETE FROM topic_effects");

    private static final String TOPIC = """
            INSERT INTO topics (id, topic_number, label, job_execution_id)
            VALUES (?, ?, ?, ?)
            """;

    private static final String EFFECT = """
            INSERT INTO topic_effects (topic_id, effect, job_execution_id)
            VALUES (?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final long execution;

    TopicRows(JdbcTemplate jdbc, long execution) {
        this.jdbc = jdbc;
        this.execution = execution;
    }

    /** Makes these the topics there are. */
    void replaceBy(Watchlist watchlist) {
        FORGET.forEach(jdbc::update);
        List<Topic> topics = watchlist.topics();
        IntStream.range(0, topics.size()).forEach(number -> insert(topics.get(number), number));
    }

    private void insert(Topic topic, int number) {
        jdbc.update(TOPIC, topic.id(), number, topic.label(), execution);
        topic.effects().stream().distinct().forEach(effect -> jdbc.update(EFFECT, topic.id(), effect, execution));
    }
}
