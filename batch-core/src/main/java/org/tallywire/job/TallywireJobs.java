package org.tallywire.job;

import org.tallywire.job.control.Progress;

/** Runs jobs; the one way in for command line and schedulers. One job at a time. */
public interface TallywireJobs {
    /** Runs a job to its end on the calling thread. */
    JobOutcome run(JobRequest request, Progress progress);
}
