package org.tallywire.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.AbstractJob;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.tallywire.job.control.Progress;
import org.tallywire.job.control.StopSignal;
import org.tallywire.job.quality.CheckQuality;
import org.tallywire.job.reading.ReadArticles;
import org.tallywire.job.reconcile.Reconcile;
import org.tallywire.report.QuarantineRow;
import org.tallywire.staging.bulk.Tally;

/** One run of one job. */
final class JobRun {
    private final JobRequest request;
    private final BatchEngine batch;
    private final JobParts parts;
    private final RunHistory history;
    private final RunPlan plan;
    private final Instant started;

    JobRun(JobRequest request, BatchEngine batch, JobParts parts, StopSignal stop, Progress progress) {
        this.request = request;
        this.batch = batch;
        this.parts = parts;
        this.started = parts.clock().instant();
        this.history = new RunHistory(batch.jdbc(), batch.database().dialect(), parts.clock());
        this.plan = new RunPlan(steps(), parts.writersOf(RunPlan.formatsOf(request)), stop, progress);
    }

    private JobSteps steps() {
        return new JobSteps(
                batch.repository(),
                new ReadArticles(
                        batch.repository(),
                        batch.transactions(),
                        batch.jdbc(),
                        batch.database().dialect(),
                        parts.readers(),
                        parts.analyzer(),
                        parts.clock()),
                new Reconcile(batch.repository(), batch.transactions(), batch.jdbc(), parts.grouper()),
                new CheckQuality(
                        batch.repository(),
                        batch.transactions(),
                        batch.jdbc(),
                        parts.rules().quality(),
                        parts.clock()),
                new WriteReports(batch.repository(), batch.transactions(), batch.jdbc(), parts.clock()),
                parts.lanes());
    }

    /** Runs the job to its end; executions that a process which is gone left open are ended first. */
    JobOutcome execute() throws Exception {
        long killed = 0;
        for (String job : RunPlan.JOBS) {
            killed += batch.recover(job);
        }
        boolean recovered = (killed > 0 || history.hasBrokenOff()) && !(request instanceof JobRequest.Report);
        Job job = plan.jobOf(request);
        ((AbstractJob) job).registerJobExecutionListener(history.listener());
        return outcomeOf(batch.run(job), recovered);
    }

    private JobOutcome outcomeOf(JobExecution execution, boolean recovered) {
        long id = execution.getId();
        Tally tally = plan.tally();
        List<QuarantineRow> setAside = history.setAside(id);
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            JobFailure failure = JobFailure.of(execution);
            history.failed(id, tally, setAside.size(), failure.reason());
            return new JobOutcome.Failed(id, failure.reason(), failure.cause());
        }
        history.done(id, tally, setAside.size());
        return new JobOutcome.Done(
                id,
                recovered,
                tally.documents(),
                tally.unchanged(),
                setAside,
                tally.articles(),
                tally.mentions(),
                tally.dates(),
                tally.figures(),
                history.claims(),
                history.disputed(),
                plan.quality(),
                plan.reports(),
                Duration.between(started, parts.clock().instant()));
    }
}
