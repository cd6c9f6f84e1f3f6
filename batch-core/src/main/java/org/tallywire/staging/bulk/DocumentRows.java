package org.tallywire.staging.bulk;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.article.SourceDocument;
import org.tallywire.staging.Dialect;
import org.tallywire.staging.Merge;

/** The rows of documents, which say whether they are done. */
final class DocumentRows {
    /** Of two names for the same bytes the lesser is kept, whichever comes first. */
    private static final Merge DOCUMENT = Merge.into(
            "source_documents",
            List.of("id"),
            "id VARCHAR(64)",
            "name VARCHAR",
            "size_bytes BIGINT",
            "status VARCHAR(20)",
            "first_seen_at_utc TIMESTAMP(6)",
            "last_seen_at_utc TIMESTAMP(6)",
            "job_execution_id BIGINT",
            "seen_job_execution_id BIGINT");

    private static final String SEEN = """
            UPDATE source_documents
            SET last_seen_at_utc = ?, seen_job_execution_id = ?, name = CASE WHEN ? < name THEN ? ELSE name END
            WHERE id = ?
            """;

    private static final String IS_READ = """
            SELECT COUNT(*)
            FROM source_documents
            WHERE id = ? AND status = 'READ' AND names_id = ?
            """;

    private static final String DONE = """
            UPDATE source_documents
            SET status = ?, format = COALESCE(?, format), names_id = ?
            WHERE id = ?
            """;

    private final JdbcTemplate jdbc;
    private final String mergeDocument;
    private final RunMark run;

    DocumentRows(JdbcTemplate jdbc, Dialect dialect, RunMark run) {
        this.jdbc = jdbc;
        this.mergeDocument = dialect.merge(DOCUMENT);
        this.run = run;
    }

    boolean isRead(String document) {
        Long found = jdbc.queryForObject(IS_READ, Long.class, document, run.names());
        return found != null && found > 0;
    }

    /** Adds the documents that are new, and notes for all that they were seen. */
    void see(Collection<SourceDocument> documents) {
        Batch.run(
                jdbc,
                mergeDocument,
                documents,
                (row, document) -> row.text(document.sha256())
                        .text(document.name())
                        .number(document.size())
                        .text("READING")
                        .moment(Utc.of(run.now()))
                        .moment(Utc.of(run.now()))
                        .number(run.execution())
                        .number(run.execution()));
        Batch.run(
                jdbc,
                SEEN,
                documents,
                (row, document) -> row.moment(Utc.of(run.now()))
                        .number(run.execution())
                        .text(document.name())
                        .text(document.name())
                        .text(document.sha256()));
    }

    /** Says how each document ended. */
    void done(Collection<End> documents) {
        Batch.run(
                jdbc,
                DONE,
                documents,
                (row, end) -> row.text(end.isBroken ? "QUARANTINED" : "READ")
                        .text(end.format)
                        .text(run.names())
                        .text(end.document));
    }

    /** How a document ended. */
    record End(String document, boolean isBroken, @Nullable String format) {}
}
