package org.tallywire.job.topic;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.topic.Watchlist;

/** For which watchlist, and up to which job execution, articles are tagged. */
final class TaggingState {
    /** Before the first execution. */
    static final long NEVER = 0;

    private static final String LAST = """
            SELECT job_execution_id
            FROM watchlists
            WHERE matching_id = ?
            """;

    private static final String IS_BEHIND = """
            SELECT EXISTS (
                SELECT 1
                FROM articles
                WHERE job_execution_id > ?)
            """;

    private static final String FORGET = """
            DELETE FROM watchlists
            """;

    private static final String NOTE = """
            INSERT INTO watchlists (matching_id, job_execution_id)
            VALUES (?, ?)
            """;

    private final JdbcTemplate jdbc;

    TaggingState(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The execution that tagged last by a list that matches the same; {@link #NEVER} where none did. */
    long lastTagging(Watchlist watchlist) {
        List<Long> last = jdbc.queryForList(LAST, Long.class, watchlist.matchingId());
        return last.isEmpty() ? NEVER : last.getFirst();
    }

    /** Whether there is an article that came, or was analysed again, after an execution. */
    boolean isBehind(long execution) {
        return execution == NEVER || Boolean.TRUE.equals(jdbc.queryForObject(IS_BEHIND, Boolean.class, execution));
    }

    void tagged(Watchlist watchlist, long execution) {
        jdbc.update(FORGET);
        jdbc.update(NOTE, watchlist.matchingId(), execution);
    }
}
