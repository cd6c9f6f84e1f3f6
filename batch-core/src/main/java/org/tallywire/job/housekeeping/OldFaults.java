package org.tallywire.job.housekeeping;

import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.staging.bulk.Utc;

/** What was set aside of documents that no inbox has shown since some moment; one that comes again is read again. */
final class OldFaults {
    private static final String OLD = """
            FROM quarantine
            WHERE seen_at_utc < ?
            AND NOT EXISTS (
                SELECT 1
                FROM source_documents d
                WHERE d.id = quarantine.document_id AND d.last_seen_at_utc >= ?)
            """;

    private final JdbcTemplate jdbc;

    OldFaults(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    long countBefore(Instant moment) {
        LocalDateTime before = Utc.of(moment);
        Long count = jdbc.queryForObject("SELECT COUNT(*) " + OLD, Long.class, before, before);
        return count == null ? 0 : count;
    }

    long removeBefore(Instant moment) {
        LocalDateTime before = Utc.of(moment);
        return jdbc.update("DELETE " + OLD, before, before);
    }
}
