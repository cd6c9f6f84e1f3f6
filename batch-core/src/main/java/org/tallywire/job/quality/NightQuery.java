package org.tallywire.job.quality;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.QualityRule;
import org.tallywire.staging.bulk.Utc;

/**
 * Counts the numbers of a day. What is new on it came after the last nightly run of an earlier day that was completed: a
 * run that broke off, and one that was judged too bad, leave their articles to the day that comes to its end.
 */
final class NightQuery {
    private static final String LAST_OF_EARLIER_DAYS = """
            SELECT COALESCE(MAX(r.job_execution_id), 0)
            FROM job_runs r
            JOIN batch_job_execution e ON e.job_execution_id = r.job_execution_id
            WHERE r.job = 'nightly'
            AND e.status = 'COMPLETED'
            AND r.started_at_utc < ?
            """;

    private static final String SET_ASIDE = """
            SELECT COUNT(*)
            FROM quarantine
            WHERE job_execution_id > ?
            """;

    private static final String ARTICLES = """
            SELECT COALESCE(language, '') AS tag, COUNT(*) AS articles
            FROM articles
            WHERE job_execution_id > ?
            GROUP BY COALESCE(language, '')
            """;

    private static final String FIGURES = """
            SELECT COUNT(*)
            FROM figures
            """;

    private static final String EARLIER = """
            SELECT q.found_number
            FROM quality_checks q
            WHERE q.rule = ?
            AND q.job_execution_id IN (
                SELECT MAX(r.job_execution_id)
                FROM job_runs r
                JOIN batch_job_execution e ON e.job_execution_id = r.job_execution_id
                WHERE r.job = 'nightly'
                AND e.status = 'COMPLETED'
                AND r.started_at_utc < ?
                GROUP BY CAST(r.started_at_utc AS DATE))
            ORDER BY q.job_execution_id DESC
            FETCH FIRST 14 ROWS ONLY
            """;

    private final JdbcTemplate jdbc;

    NightQuery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Night of(Instant now) {
        LocalDateTime midnight = Utc.of(now).truncatedTo(ChronoUnit.DAYS);
        long before = count(LAST_OF_EARLIER_DAYS, midnight);
        List<Long> earlier = jdbc.queryForList(EARLIER, Long.class, QualityRule.ARTICLES.name(), midnight);
        return new Night(count(SET_ASIDE, before), articles(before), count(FIGURES), earlier);
    }

    private Map<String, Long> articles(long before) {
        Map<String, Long> articles = new HashMap<>();
        jdbc.query(
                ARTICLES,
                row -> {
                    articles.put(row.getString("tag"), row.getLong("articles"));
                },
                before);
        return articles;
    }

    private long count(String sql, Object... parameters) {
        Long count = jdbc.queryForObject(sql, Long.class, parameters);
        return count == null ? 0 : count;
    }
}
