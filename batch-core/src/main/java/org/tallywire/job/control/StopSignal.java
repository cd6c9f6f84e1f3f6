package org.tallywire.job.control;

import org.springframework.batch.core.job.JobInterruptedException;

/** Asks a running job to end early: what is staged is kept, and no further step starts. Thread-safe. */
public final class StopSignal {
    private volatile boolean requested;

    public void request() {
        requested = true;
    }

    public boolean isRequested() {
        return requested;
    }

    /** Ends the step that calls, when the job is to end. */
    public void check() throws JobInterruptedException {
        if (requested) {
            throw new JobInterruptedException("stopped from outside");
        }
    }
}
