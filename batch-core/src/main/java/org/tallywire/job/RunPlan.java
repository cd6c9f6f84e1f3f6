package org.tallywire.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.step.Step;
import org.tallywire.job.control.Progress;
import org.tallywire.job.control.StopSignal;
import org.tallywire.job.reading.FactsSource;
import org.tallywire.job.reading.InboxWindow;
import org.tallywire.report.QualityCheck;
import org.tallywire.report.ReportWriter;
import org.tallywire.report.Selection;
import org.tallywire.review.ReviewOutcome;
import org.tallywire.staging.bulk.RunRows;
import org.tallywire.staging.bulk.Tally;

/** One request as a job of the framework, and what its steps leave behind. */
final class RunPlan {
    static final String NIGHTLY = "nightly";
    static final String INGEST = "ingest";
    static final String LOAD = "load";
    static final String REPORT = "report";
    static final List<String> JOBS = List.of(NIGHTLY, INGEST, LOAD, REPORT);

    private static final String NOTE_DELIVERIES = "note-deliveries";

    private final JobSteps steps;
    private final List<ReportWriter> writers;
    private final StopSignal stop;
    private final Progress progress;
    private Tally tally = Tally.NOTHING;
    private List<QualityCheck> quality = List.of();
    private final List<Path> reports = new ArrayList<>();

    RunPlan(JobSteps steps, List<ReportWriter> writers, StopSignal stop, Progress progress) {
        this.steps = steps;
        this.writers = writers;
        this.stop = stop;
        this.progress = progress;
    }

    static String nameOf(JobRequest request) {
        return switch (request) {
            case JobRequest.Nightly nightly -> NIGHTLY;
            case JobRequest.Ingest ingest -> INGEST;
            case JobRequest.Load load -> LOAD;
            case JobRequest.Report report -> REPORT;
        };
    }

    static List<String> formatsOf(JobRequest request) {
        return switch (request) {
            case JobRequest.Nightly nightly -> nightly.formats();
            case JobRequest.Ingest ingest -> List.of();
            case JobRequest.Load load -> List.of();
            case JobRequest.Report report -> report.formats();
        };
    }

    static RunRows.Asked askedOf(JobRequest request) {
        return switch (request) {
            case JobRequest.Nightly nightly ->
                new RunRows.Asked(nightly.inboxes(), windowOf(nightly.window()), nightly.formats(), nightly.out());
            case JobRequest.Ingest ingest ->
                new RunRows.Asked(ingest.inboxes(), windowOf(ingest.window()), List.of(), null);
            case JobRequest.Load load ->
                new RunRows.Asked(List.of(load.folder()), windowOf(InboxWindow.ALL), List.of(), null);
            case JobRequest.Report report ->
                new RunRows.Asked(List.of(), windowOf(InboxWindow.ALL), report.formats(), report.out());
        };
    }

    private static RunRows.Window windowOf(InboxWindow window) {
        boolean limited = window.limit() < Integer.MAX_VALUE;
        return new RunRows.Window(window.from(), window.before(), limited ? window.limit() : null);
    }

    static boolean isDelivered(JobRequest request) {
        return switch (request) {
            case JobRequest.Nightly nightly -> true;
            case JobRequest.Ingest ingest -> false;
            case JobRequest.Load load -> false;
            case JobRequest.Report report -> report.delivered();
        };
    }

    /** @param note notes what was written, and to whom it is handed over; given the number of the execution */
    Job jobOf(JobRequest request, LongConsumer note) {
        return switch (request) {
            case JobRequest.Nightly nightly ->
                job(
                        NIGHTLY,
                        keepFormerClaims(),
                        readAnswers(nightly.inboxes()),
                        readArticles(nightly.inboxes(), nightly.window()),
                        reconcile(),
                        tagTopics(),
                        compareClaims(),
                        checkQuality(),
                        report(nightly.selections(), nightly.out()),
                        noteDeliveries(note));
            case JobRequest.Ingest ingest ->
                job(
                        INGEST,
                        keepFormerClaims(),
                        readAnswers(ingest.inboxes()),
                        readArticles(ingest.inboxes(), ingest.window()));
            case JobRequest.Load load -> job(LOAD, keepFormerClaims(), loadFacts(load.facts()));
            case JobRequest.Report report ->
                job(
                        REPORT,
                        reconcile(),
                        tagTopics(),
                        compareClaims(),
                        report(List.of(report.selection()), report.out()),
                        noteDeliveries(note));
        };
    }

    /** What was staged. */
    Tally tally() {
        return tally;
    }

    /** What became of answers that were in the inboxes. */
    List<ReviewOutcome> answers() {
        return steps.readAnswers().outcomes();
    }

    /** What was found of the quality of the data. */
    List<QualityCheck> quality() {
        return quality;
    }

    /** The files that were written. */
    List<Path> reports() {
        return reports;
    }

    private Job job(String name, Step first, Step... more) {
        SimpleJobBuilder job = new JobBuilder(name, steps.tasklets().repository()).start(first);
        for (Step step : more) {
            job.next(step);
        }
        return job.build();
    }

    private Step readAnswers(List<Path> inboxes) {
        return steps.readAnswers().over(inboxes, stop);
    }

    private Step readArticles(List<Path> inboxes, InboxWindow window) {
        return steps.readArticles()
                .over(inboxes, window, steps.readAnswers(), steps.lanes(), stop, progress, staged -> tally = staged);
    }

    private Step loadFacts(FactsSource facts) {
        return steps.readArticles().load(facts, stop, progress, staged -> tally = staged);
    }

    private Step reconcile() {
        return steps.reconcile().step(stop, progress);
    }

    private Step checkQuality() {
        return steps.checkQuality().step(stop, checks -> quality = checks);
    }

    private Step keepFormerClaims() {
        return steps.changes().keepFormer(stop);
    }

    private Step compareClaims() {
        return steps.changes().compare(stop);
    }

    private Step tagTopics() {
        return steps.tagTopics().step(stop, progress);
    }

    /** Notes what has to be handed over, so that a run that is done has noted it. */
    private Step noteDeliveries(LongConsumer note) {
        return steps.tasklets().step(NOTE_DELIVERIES, note::accept);
    }

    private Step report(List<Selection> selections, Path out) {
        return steps.writeReports().step(writers, selections, out, stop, progress, reports);
    }
}
