package org.tallywire.job.housekeeping;

import java.nio.file.Path;
import java.util.List;

/**
 * What was removed, or would be.
 *
 * @param runs of the history
 * @param setAside rows of the quarantine
 * @param reports files
 */
public record Tidied(long runs, long setAside, List<Path> reports) {
    public Tidied {
        reports = List.copyOf(reports);
    }

    public boolean isNothing() {
        return runs == 0 && setAside == 0 && reports.isEmpty();
    }
}
