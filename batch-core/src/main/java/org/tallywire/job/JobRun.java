package org.tallywire.job;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.AbstractJob;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.dao.DataAccessException;
import org.tallywire.job.change.Changes;
import org.tallywire.job.control.PeakMemory;
import org.tallywire.job.control.Progress;
import org.tallywire.job.control.StopSignal;
import org.tallywire.job.control.TaskletSteps;
import org.tallywire.job.delivery.Deliveries;
import org.tallywire.job.quality.CheckQuality;
import org.tallywire.job.reading.ReadAnswers;
import org.tallywire.job.reading.ReadArticles;
import org.tallywire.job.reconcile.Reconcile;
import org.tallywire.job.topic.TagTopics;
import org.tallywire.review.Review;
import org.tallywire.staging.bulk.RunRows;
import org.tallywire.staging.bulk.Tally;
import org.tallywire.staging.query.Ledger;

/** One run of one job. */
final class JobRun {
    private final JobRequest request;
    private final BatchEngine batch;
    private final JobParts parts;
    private final RunHistory history;
    private final RunPlan plan;
    private final StopSignal stop;
    private final Deliveries deliveries;
    private final PeakMemory memory = PeakMemory.start();
    private final Instant started;

    JobRun(JobRequest request, BatchEngine batch, JobParts parts, StopSignal stop, Progress progress) {
        this.request = request;
        this.batch = batch;
        this.parts = parts;
        this.stop = stop;
        this.deliveries = new Deliveries(parts.rules().targets(), batch.jdbc(), parts.clock());
        this.started = parts.clock().instant();
        this.history = new RunHistory(batch.jdbc(), batch.database().dialect(), parts.clock());
        this.plan = new RunPlan(steps(), parts.writersOf(RunPlan.formatsOf(request)), stop, progress);
    }

    private JobSteps steps() {
        TaskletSteps tasklets = new TaskletSteps(batch.repository(), batch.transactions());
        return new JobSteps(
                tasklets,
                new Changes(tasklets, batch.jdbc()),
                new ReadAnswers(tasklets, parts.returned(), new Review(Ledger.within(batch.database()), parts.clock())),
                new ReadArticles(
                        batch.repository(),
                        batch.transactions(),
                        batch.jdbc(),
                        batch.database().dialect(),
                        parts.readers(),
                        parts.analyzer(),
                        parts.clock()),
                new Reconcile(tasklets, batch.jdbc(), parts.grouper()),
                new TagTopics(tasklets, batch.jdbc(), parts.rules().watchlist()),
                new CheckQuality(tasklets, batch.jdbc(), parts.rules().quality(), parts.clock()),
                new WriteReports(tasklets, batch.jdbc(), parts.clock()),
                parts.lanes());
    }

    /** Runs the job to its end; executions that a process which is gone left open are ended first. */
    JobOutcome execute() throws Exception {
        long killed = batch.recoverAll();
        boolean recovered = (killed > 0 || history.hasBrokenOff()) && !(request instanceof JobRequest.Report);
        Job job = plan.jobOf(request, id -> noteDeliveries(id, recovered));
        ((AbstractJob) job).registerJobExecutionListener(history.listener(RunPlan.askedOf(request)));
        return outcomeOf(batch.run(job), recovered);
    }

    private JobOutcome outcomeOf(JobExecution execution, boolean recovered) {
        long id = execution.getId();
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            return failed(id, JobFailure.of(execution));
        }
        JobOutcome.Done done = done(id, recovered);
        history.ended(id, ended(done.setAside().size(), null));
        JobOutcome.Done delivered = done.delivered(deliveries.handOver(stop));
        history.sync();
        tidy();
        return delivered;
    }

    /** What cannot be removed now can be next time. */
    private void tidy() {
        if (request instanceof JobRequest.Nightly && !stop.isRequested()) {
            try {
                parts.housekeeping(batch).tidy();
            } catch (IOException | DataAccessException e) {
                System.getLogger(JobRun.class.getName())
                        .log(System.Logger.Level.WARNING, "what is old could not be removed: {0}", e.toString());
            }
        }
    }

    private JobOutcome failed(long id, JobFailure failure) {
        history.ended(id, ended(history.setAside(id).size(), failure.reason()));
        JobOutcome outcome = new JobOutcome.Failed(id, failure.reason(), failure.cause());
        if (RunPlan.isDelivered(request)) {
            deliveries.noteFailure(id, parts.rules().summary().apply(outcome));
            deliveries.handOver(stop);
        }
        return outcome;
    }

    private RunRows.Ended ended(long setAside, @Nullable String message) {
        return new RunRows.Ended(plan.tally(), setAside, memory.bytes(), message);
    }

    private void noteDeliveries(long id, boolean recovered) {
        deliveries.noteReports(id, plan.reports());
        if (RunPlan.isDelivered(request)) {
            deliveries.note(id, parts.rules().summary().apply(done(id, recovered)));
        }
    }

    private JobOutcome.Done done(long id, boolean recovered) {
        Tally tally = plan.tally();
        return new JobOutcome.Done(
                id,
                recovered,
                tally.documents(),
                tally.unchanged(),
                history.setAside(id),
                tally.articles(),
                tally.mentions(),
                tally.dates(),
                tally.figures(),
                history.claims(),
                history.disputed(),
                plan.answers(),
                plan.quality(),
                plan.reports(),
                List.of(),
                Duration.between(started, parts.clock().instant()));
    }
}
