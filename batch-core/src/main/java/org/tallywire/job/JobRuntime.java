package org.tallywire.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.AbstractJob;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.tallywire.analysis.ArticleAnalyzer;
import org.tallywire.article.ArticleReaders;
import org.tallywire.claim.ClaimGrouper;
import org.tallywire.job.control.Progress;
import org.tallywire.job.control.StopSignal;
import org.tallywire.job.reading.ReadArticles;
import org.tallywire.job.reconcile.Reconcile;
import org.tallywire.lexicon.Lexicons;
import org.tallywire.report.QuarantineRow;
import org.tallywire.report.ReportWriter;
import org.tallywire.staging.DataInUseException;
import org.tallywire.staging.DataStore;
import org.tallywire.staging.DataStoreException;
import org.tallywire.staging.StagingDatabase;
import org.tallywire.staging.bulk.Tally;

/**
 * Runs the jobs on a store of data. Opening costs nothing: database and batch framework start with the first job, and
 * the data is held until {@link #close}. Runs one job at a time; a second caller waits.
 *
 * <p>When the process is told to end, a running job commits its current chunks and stops. When it is killed, the next
 * run ends the execution that was left open and goes on with the documents that were not done.
 */
public final class JobRuntime implements TallywireJobs, AutoCloseable {
    /** Connections beside those of the lanes: the framework's own transactions, and nested queries. */
    private static final int SPARE_CONNECTIONS = 6;

    private final DataStore store;
    private final ArticleReaders readers;
    private final ArticleAnalyzer analyzer;
    private final Supplier<ClaimGrouper> grouper;
    private final List<ReportWriter> writers;
    private final Clock clock;
    private final int lanes;
    private final ReentrantLock running = new ReentrantLock();
    private @Nullable BatchEngine engine;

    private JobRuntime(
            DataStore store,
            ArticleReaders readers,
            ArticleAnalyzer analyzer,
            Supplier<ClaimGrouper> grouper,
            List<ReportWriter> writers,
            Clock clock,
            int lanes) {
        this.store = store;
        this.readers = readers;
        this.analyzer = analyzer;
        this.grouper = grouper;
        this.writers = List.copyOf(writers);
        this.clock = clock;
        this.lanes = lanes;
    }

    /**
     * A runtime over these collaborators that groups figures by the nouns of all languages; the caller closes it.
     *
     * @param writers of every format that a request may name
     * @param clock the time of everything that is kept or shown
     */
    public static JobRuntime open(
            DataStore store,
            ArticleReaders readers,
            ArticleAnalyzer analyzer,
            List<ReportWriter> writers,
            Clock clock) {
        return open(store, readers, analyzer, () -> ClaimGrouper.of(Lexicons.onClassPath()), writers, clock, cores());
    }

    /**
     * A runtime over these collaborators; the caller closes it.
     *
     * @param grouper asked for when figures are first grouped
     * @param writers of every format that a request may name
     * @param clock the time of everything that is kept or shown
     * @param lanes how many threads read and analyse
     */
    public static JobRuntime open(
            DataStore store,
            ArticleReaders readers,
            ArticleAnalyzer analyzer,
            Supplier<ClaimGrouper> grouper,
            List<ReportWriter> writers,
            Clock clock,
            int lanes) {
        return new JobRuntime(store, readers, analyzer, grouper, writers, clock, lanes);
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    @Override
    public JobOutcome run(JobRequest request, Progress progress) {
        running.lock();
        StopSignal stop = new StopSignal();
        ShutdownHook hook = ShutdownHook.install(stop, this::close);
        try {
            return new Run(request, engineFor(request), stop, progress).execute();
        } catch (DataInUseException e) {
            return new JobOutcome.Busy(e.holder());
        } catch (DataStoreException e) {
            return new JobOutcome.Failed(0, String.valueOf(e.getMessage()), e);
        } catch (Exception e) {
            return new JobOutcome.Failed(0, JobFailure.of(e).reason(), e);
        } finally {
            hook.remove();
            running.unlock();
        }
    }

    private BatchEngine engineFor(JobRequest request) throws Exception {
        if (engine == null) {
            String activity = "job " + RunPlan.nameOf(request);
            int connections = lanes + SPARE_CONNECTIONS;
            StagingDatabase database = request instanceof JobRequest.Report
                    ? StagingDatabase.openExisting(store, activity, clock.instant(), connections)
                    : StagingDatabase.open(store, activity, clock.instant(), connections);
            engine = new BatchEngine(database);
        }
        return engine;
    }

    /** Gives the data free. Waits for a job that runs. */
    @Override
    public void close() {
        running.lock();
        try {
            if (engine != null) {
                engine.database().close();
                engine = null;
            }
        } finally {
            running.unlock();
        }
    }

    /** One run of one job. */
    private final class Run {
        private final JobRequest request;
        private final BatchEngine batch;
        private final RunHistory history;
        private final RunPlan plan;
        private final Instant started = clock.instant();

        Run(JobRequest request, BatchEngine batch, StopSignal stop, Progress progress) {
            this.request = request;
            this.batch = batch;
            this.history = new RunHistory(batch.jdbc(), batch.database().dialect(), clock);
            this.plan = new RunPlan(steps(), chosen(), stop, progress);
        }

        private JobSteps steps() {
            return new JobSteps(
                    batch.repository(),
                    new ReadArticles(
                            batch.repository(),
                            batch.transactions(),
                            batch.jdbc(),
                            batch.database().dialect(),
                            readers,
                            analyzer,
                            clock),
                    new Reconcile(batch.repository(), batch.transactions(), batch.jdbc(), grouper),
                    new WriteReports(batch.repository(), batch.transactions(), batch.jdbc(), clock),
                    lanes);
        }

        private List<ReportWriter> chosen() {
            List<ReportWriter> chosen = new ArrayList<>();
            for (String format : RunPlan.formatsOf(request)) {
                chosen.add(writers.stream()
                        .filter(writer -> writer.format().equals(format))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no report writer for format '" + format
                                + "', known: " + String.join(", ", formats()))));
            }
            return chosen;
        }

        private List<String> formats() {
            return writers.stream().map(ReportWriter::format).sorted().toList();
        }

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
                    plan.reports(),
                    Duration.between(started, clock.instant()));
        }
    }
}
