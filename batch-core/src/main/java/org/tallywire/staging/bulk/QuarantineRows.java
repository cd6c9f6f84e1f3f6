package org.tallywire.staging.bulk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.article.ContentHash;
import org.tallywire.staging.Dialect;
import org.tallywire.staging.Merge;

/** The rows of what was set aside; their ids come from document, stage, place and reason, so that none comes twice. */
final class QuarantineRows {
    private static final Merge FAULT = Merge.into(
                    "quarantine",
                    List.of("id"),
                    "id VARCHAR(32)",
                    "document_id VARCHAR(64)",
                    "document_name VARCHAR",
                    "stage VARCHAR(20)",
                    "place VARCHAR",
                    "reason VARCHAR",
                    "remedy VARCHAR",
                    "seen_at_utc TIMESTAMP(6)",
                    "job_execution_id BIGINT",
                    "seen_job_execution_id BIGINT")
            .replacing("1 = 1", "remedy", "seen_job_execution_id");

    private static final String FORGET_MENDED = """
            DELETE FROM quarantine
            WHERE document_id = ? AND seen_job_execution_id <> ?
            """;

    /** A file that could not even be opened has no hash: its name tells that it can be read now. */
    private static final String FORGET_UNREAD = """
            DELETE FROM quarantine
            WHERE document_id = '' AND document_name = ?
            """;

    private final JdbcTemplate jdbc;
    private final String mergeFault;
    private final long execution;
    private final Instant now;

    QuarantineRows(JdbcTemplate jdbc, Dialect dialect, long execution, Instant now) {
        this.jdbc = jdbc;
        this.mergeFault = dialect.merge(FAULT);
        this.execution = execution;
        this.now = now;
    }

    void merge(Collection<Row> faults) {
        Batch.run(
                jdbc,
                mergeFault,
                faults,
                (row, fault) -> row.text(fault.id())
                        .text(fault.document)
                        .text(fault.name)
                        .name(fault.fault.stage())
                        .text(fault.fault.place())
                        .text(fault.fault.reason())
                        .text(fault.fault.remedy())
                        .moment(Utc.of(now))
                        .number(execution)
                        .number(execution));
    }

    /** Forgets the faults of a document that this run has read to its end without meeting them again. */
    void forgetMended(String document, String name) {
        jdbc.update(FORGET_MENDED, document, execution);
        jdbc.update(FORGET_UNREAD, name);
    }

    /** A fault of a document; the document's hash is empty where its bytes could not be had. */
    record Row(String document, String name, Fault fault) {
        private String id() {
            String of = document.isEmpty() ? name : document;
            return ContentHash.idOf("quarantine", of, fault.stage(), fault.place(), fault.reason());
        }
    }
}
