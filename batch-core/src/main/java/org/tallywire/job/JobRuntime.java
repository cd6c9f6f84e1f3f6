package org.tallywire.job;

import java.time.Clock;
import java.util.List;
import org.tallywire.analysis.ArticleAnalyzer;
import org.tallywire.article.ArticleReaders;
import org.tallywire.report.ReportWriter;
import org.tallywire.staging.DataStore;

/**
 * Runs the jobs on a store of data. Opening costs nothing: database and batch framework start with the first job, and
 * the data is held until {@link #close}. Runs one job at a time; a second caller waits.
 */
public final class JobRuntime implements TallywireJobs, AutoCloseable {
    private JobRuntime() {}

    /**
     * A runtime over these collaborators; the caller closes it.
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
        return new JobRuntime();
    }

    @Override
    public JobOutcome run(JobRequest request, Progress progress) {
        throw new UnsupportedOperationException("jobs follow in the next change");
    }

    /** Ends a job that still runs after its current chunks, and gives the data free. */
    @Override
    public void close() {}
}
