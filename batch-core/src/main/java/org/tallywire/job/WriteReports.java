package org.tallywire.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.batch.core.step.Step;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.job.control.Progress;
import org.tallywire.job.control.StopSignal;
import org.tallywire.job.control.TaskletSteps;
import org.tallywire.report.FactsReadAhead;
import org.tallywire.report.ReportWriter;
import org.tallywire.report.Selection;
import org.tallywire.report.StagedFacts;
import org.tallywire.staging.query.SelectedFacts;

/**
 * The step {@code write-reports}: one file a format and selection, named for the day and the topic, so that a second run
 * of a day replaces it.
 */
final class WriteReports {
    static final String NAME = "write-reports";

    private final TaskletSteps steps;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    WriteReports(TaskletSteps steps, JdbcTemplate jdbc, Clock clock) {
        this.steps = steps;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The step for some writers.
     *
     * @param written where the step leaves the files that it has written
     */
    Step step(
            List<ReportWriter> writers,
            List<Selection> selections,
            Path out,
            StopSignal stop,
            Progress progress,
            List<Path> written) {
        return steps.step(NAME, stop, execution -> {
            progress.started(NAME, (long) writers.size() * selections.size());
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            Files.createDirectories(out);
            new UnfinishedReports(out).sweep(today);
            for (Selection selection : selections) {
                StagedFacts facts = new FactsReadAhead(new SelectedFacts(jdbc, clock, selection));
                for (ReportWriter writer : writers) {
                    Path file = out.resolve(nameOf(selection, today) + "." + writer.format());
                    writer.write(facts, file);
                    written.add(file);
                    progress.advanced(1);
                }
            }
            progress.finished();
        });
    }

    private static String nameOf(Selection selection, LocalDate today) {
        return "tallywire-" + today + (selection.topic() == null ? "" : "-" + selection.topic());
    }
}
