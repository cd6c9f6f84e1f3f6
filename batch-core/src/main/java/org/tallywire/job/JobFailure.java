package org.tallywire.job;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInterruptedException;
import org.tallywire.job.quality.PoorQualityException;

/** Why a job failed, in words for people. */
record JobFailure(String reason, Throwable cause) {
    private static final String STOPPED = "stopped from outside; what was staged is kept, run it again to go on";

    /** Of several failures the first that comes from a mishap, else the first. */
    static JobFailure of(JobExecution execution) {
        List<Throwable> failures = execution.getAllFailureExceptions();
        return of(failures.stream()
                .filter(failure -> Mishap.of(failure).isPresent())
                .findFirst()
                .or(() -> failures.stream().findFirst())
                .orElseGet(() -> new IllegalStateException("it ended as " + execution.getStatus())));
    }

    static JobFailure of(Throwable failure) {
        Throwable root = rootOf(failure);
        if (root instanceof JobInterruptedException) {
            return new JobFailure(STOPPED, root);
        }
        if (root instanceof PoorQualityException) {
            return new JobFailure(String.valueOf(root.getMessage()), root);
        }
        String what = root instanceof IOException || root.getMessage() == null ? root.toString() : root.getMessage();
        return Mishap.of(failure)
                .map(mishap -> new JobFailure(mishap.words(), failure))
                .orElseGet(
                        () -> new JobFailure(what + "; what was staged is kept, mend this and run it again", failure));
    }

    private static Throwable rootOf(Throwable failure) {
        return Stream.iterate(failure, Throwable::getCause)
                .takeWhile(one -> one != null)
                .filter(one -> one.getCause() == null || one instanceof IOException)
                .findFirst()
                .orElse(failure);
    }
}
