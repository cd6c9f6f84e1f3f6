package org.tallywire.staging.bulk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The history for people: a row a job execution. */
public final class RunRows {
    private static final String START = """
            INSERT INTO job_runs (
                job_execution_id, job, started_at_utc, documents, articles, set_aside, formats, out_folder,
                files_from_utc, files_before_utc, files_limit)
            VALUES (?, ?, ?, 0, 0, 0, ?, ?, ?, ?, ?)
            """;

    private static final String ADD_INBOX = """
            INSERT INTO run_inboxes (job_execution_id, inbox_number, path)
            VALUES (?, ?, ?)
            """;

    private static final String END = """
            UPDATE job_runs
            SET ended_at_utc = ?, documents = ?, articles = ?, set_aside = ?, message = ?,
                unchanged = ?, mentions = ?, dates = ?, figures = ?, peak_memory_bytes = ?
            WHERE job_execution_id = ?
            """;

    private final JdbcTemplate jdbc;

    public RunRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that it began, and what it was asked for. */
    public void start(long execution, String job, Instant now, Asked asked) {
        Path out = asked.out();
        jdbc.update(
                START,
                execution,
                job,
                Utc.of(now),
                String.join(",", asked.formats()),
                out == null ? null : out.toAbsolutePath().toString(),
                utc(asked.window().from()),
                utc(asked.window().before()),
                asked.window().limit());
        for (int i = 0; i < asked.inboxes().size(); i++) {
            jdbc.update(
                    ADD_INBOX,
                    execution,
                    i + 1,
                    asked.inboxes().get(i).toAbsolutePath().toString());
        }
    }

    private static @Nullable LocalDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : Utc.of(moment);
    }

    /** Notes how it ended. */
    public void end(long execution, Instant now, Ended ended) {
        Tally tally = ended.tally();
        jdbc.update(
                END,
                Utc.of(now),
                tally.documents(),
                tally.articles(),
                ended.setAside(),
                ended.message(),
                tally.unchanged(),
                tally.mentions(),
                tally.dates(),
                tally.figures(),
                ended.peakMemoryBytes(),
                execution);
    }

    /**
     * What a run is asked for.
     *
     * @param out folder of the reports; null for none
     */
    public record Asked(
            List<Path> inboxes,
            Window window,
            List<String> formats,
            @Nullable Path out) {
        public Asked {
            inboxes = List.copyOf(inboxes);
            formats = List.copyOf(formats);
        }
    }

    /**
     * Which files of the inboxes; null for no bound.
     *
     * @param from changed then or later
     * @param before changed earlier
     * @param limit how many were to be read
     */
    public record Window(
            @Nullable Instant from,
            @Nullable Instant before,
            @Nullable Integer limit) {}

    /**
     * How a run ended.
     *
     * @param message why it failed, for people; null where it did not
     */
    public record Ended(
            Tally tally,
            long setAside,
            long peakMemoryBytes,
            @Nullable String message) {}
}
