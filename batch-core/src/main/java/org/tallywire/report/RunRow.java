package org.tallywire.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job execution.
 *
 * @param execution its number
 * @param job {@code nightly}, {@code ingest} or {@code report}
 * @param status of the batch framework: {@code COMPLETED}, {@code FAILED}, {@code STARTED}, …
 * @param endedAt null while it runs, and after it broke off
 * @param documents read in it
 * @param articles newly staged in it
 * @param setAside documents and entries set aside in it
 * @param message for people: why it failed, or null
 */
public record RunRow(
        long execution,
        String job,
        String status,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        long documents,
        long articles,
        long setAside,
        @Nullable String message) {}
