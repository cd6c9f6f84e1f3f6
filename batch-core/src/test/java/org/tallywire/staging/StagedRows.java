package org.tallywire.staging;

/** Rows that tests of the tables need before any other. */
public final class StagedRows {
    /** Inserts the document {@code d}. */
    public static final String DOCUMENT = """
            INSERT INTO source_documents (
                id, name, size_bytes, status, first_seen_at_utc, last_seen_at_utc, job_execution_id,
                seen_job_execution_id)
            VALUES ('d', 'd.txt', 1, 'READ', '2026-11-01 06:00:00', '2026-11-01 06:00:00', 1, 1)
            """;

    private StagedRows() {}
}
