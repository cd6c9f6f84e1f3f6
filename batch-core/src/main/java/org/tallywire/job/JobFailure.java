package org.tallywire.job;

import java.io.IOException;
import java.util.List;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInterruptedException;
import org.tallywire.job.quality.PoorQualityException;

/** Why a job failed, in words for people. */
record JobFailure(String reason, Throwable cause) {
    private static final String STOPPED = "stopped from outside; what was staged is kept, run it again to go on";

    static JobFailure of(JobExecution execution) {
        List<Throwable> failures = execution.getAllFailureExceptions();
        return of(
                failures.isEmpty()
                        ? new IllegalStateException("it ended as " + execution.getStatus())
                        : failures.getFirst());
    }

    static JobFailure of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && !(root instanceof IOException)) {
            root = root.getCause();
        }
        if (root instanceof JobInterruptedException) {
            return new JobFailure(STOPPED, root);
        }
        if (root instanceof PoorQualityException) {
            return new JobFailure(String.valueOf(root.getMessage()), root);
        }
        String what = root instanceof IOException || root.getMessage() == null ? root.toString() : root.getMessage();
        return new JobFailure(what + "; what was staged is kept, mend this and run it again", failure);
    }
}
