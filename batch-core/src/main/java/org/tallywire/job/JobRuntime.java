package org.tallywire.job;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tallywire.analysis.ArticleAnalyzer;
import org.tallywire.article.ArticleReaders;
import org.tallywire.claim.ClaimGrouper;
import org.tallywire.job.control.LogContext;
import org.tallywire.job.control.Progress;
import org.tallywire.job.control.RecordedProgress;
import org.tallywire.job.control.StopSignal;
import org.tallywire.job.housekeeping.Housekeeping;
import org.tallywire.job.housekeeping.Tidied;
import org.tallywire.lexicon.Lexicons;
import org.tallywire.report.ReportWriter;
import org.tallywire.review.ReturnedFiles;
import org.tallywire.staging.DataInUseException;
import org.tallywire.staging.DataStore;
import org.tallywire.staging.DataStoreException;
import org.tallywire.staging.StagingDatabase;

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
    private final JobParts parts;
    private final ReentrantLock running = new ReentrantLock();
    private @Nullable BatchEngine engine;

    private JobRuntime(DataStore store, JobParts parts) {
        this.store = store;
        this.parts = parts;
    }

    /**
     * A runtime over these collaborators that groups figures by the nouns of all languages; the caller closes it.
     *
     * @param returned workbooks that come back from review
     * @param writers of every format that a request may name
     * @param clock the time of everything that is kept or shown
     * @param rules what an operator asks of runs
     */
    public static JobRuntime open(
            DataStore store,
            ArticleReaders readers,
            ReturnedFiles returned,
            ArticleAnalyzer analyzer,
            List<ReportWriter> writers,
            Clock clock,
            RunRules rules) {
        Supplier<ClaimGrouper> grouper = () -> ClaimGrouper.of(Lexicons.onClassPath());
        return new JobRuntime(
                store, new JobParts(readers, returned, analyzer, grouper, writers, clock, cores(), rules));
    }

    /**
     * A runtime over these collaborators, of whose runs nothing is asked; the caller closes it.
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
        return new JobRuntime(
                store,
                new JobParts(readers, ReturnedFiles.NONE, analyzer, grouper, writers, clock, lanes, RunRules.NONE));
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
            return new JobRun(
                            request,
                            engine("job " + RunPlan.nameOf(request), request instanceof JobRequest.Report),
                            parts,
                            stop,
                            new RecordedProgress(progress))
                    .execute();
        } catch (DataInUseException e) {
            return new JobOutcome.Busy(e.holder());
        } catch (DataStoreException e) {
            return new JobOutcome.Failed(0, String.valueOf(e.getMessage()), e);
        } catch (Exception | OutOfMemoryError e) {
            return new JobOutcome.Failed(0, JobFailure.of(e).reason(), e);
        } finally {
            LogContext.clear();
            hook.remove();
            running.unlock();
        }
    }

    /**
     * Gives up a run that failed or broke off: it is not taken up any more. What it has staged stays.
     *
     * @throws DataStoreException when the data cannot be had
     * @throws RunNotFailedException when there is no such run, or it did not fail
     */
    public void abandon(long execution) throws DataStoreException, RunNotFailedException {
        running.lock();
        try {
            BatchEngine batch = engine("abandoning a run", true);
            batch.recoverAll();
            batch.abandon(execution);
        } catch (DataStoreException | RunNotFailedException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("run " + execution + " cannot be abandoned: " + e.getMessage(), e);
        } finally {
            running.unlock();
        }
    }

    /**
     * Removes what is older than it has to be kept, and makes the database's file smaller when it is closed.
     *
     * @param preview whether only to tell what would be removed
     * @throws IOException when a report cannot be removed
     */
    public Tidied tidy(boolean preview) throws DataStoreException, IOException {
        running.lock();
        try {
            BatchEngine batch = engine("housekeeping", true);
            Housekeeping housekeeping = parts.housekeeping(batch);
            if (preview) {
                return housekeeping.preview();
            }
            batch.recoverAll();
            Tidied tidied = housekeeping.tidy();
            batch.database().compact();
            return tidied;
        } catch (DataStoreException | IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the data cannot be tidied: " + e.getMessage(), e);
        } finally {
            running.unlock();
        }
    }

    private BatchEngine engine(String activity, boolean existing) throws Exception {
        if (engine == null) {
            int connections = parts.lanes() + SPARE_CONNECTIONS;
            Instant now = parts.clock().instant();
            StagingDatabase database = existing
                    ? StagingDatabase.openExisting(store, activity, now, connections)
                    : StagingDatabase.open(store, activity, now, connections);
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
}
