package org.tallywire.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of a job execution.
 *
 * @param unchanged documents among those met that were staged before
 * @param mentions newly staged; likewise dates and figures
 * @param peakMemoryBytes most heap that was in use at a time; null where the run broke off
 * @param inboxes what it read, as absolute paths; empty for reports
 * @param filesFrom files changed then or later were read; null for any
 * @param filesBefore files changed earlier were read; null for any
 * @param filesLimit how many were to be read; null for all
 * @param formats kinds of report that were asked for
 * @param out folder of the reports; null for none
 * @param steps in the order in which they began
 * @param quality what it found of the quality of its data
 * @param reports files that it wrote
 * @param deliveries to whom it was handed over, or has still to be
 */
public record RunDetails(
        RunRow run,
        long unchanged,
        long mentions,
        long dates,
        long figures,
        @Nullable Long peakMemoryBytes,
        List<Path> inboxes,
        @Nullable Instant filesFrom,
        @Nullable Instant filesBefore,
        @Nullable Integer filesLimit,
        List<String> formats,
        @Nullable Path out,
        List<StepRow> steps,
        List<QualityCheck> quality,
        List<Path> reports,
        List<DeliveryRow> deliveries) {
    public RunDetails {
        inboxes = List.copyOf(inboxes);
        formats = List.copyOf(formats);
        steps = List.copyOf(steps);
        quality = List.copyOf(quality);
        reports = List.copyOf(reports);
        deliveries = List.copyOf(deliveries);
    }
}
