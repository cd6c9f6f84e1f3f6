package org.tallywire.job.housekeeping;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many days things are kept; null for ever.
 *
 * @param runDays the history of runs
 * @param setAsideDays documents set aside, since they were last seen in an inbox
 * @param reportDays reports, since the day in their name
 * @param reportFolders where reports are removed from
 */
public record Retention(
        @Nullable Integer runDays,
        @Nullable Integer setAsideDays,
        @Nullable Integer reportDays,
        List<Path> reportFolders) {
    /** Everything is kept for ever. */
    public static final Retention FOR_EVER = new Retention(null, null, null, List.of());

    public Retention {
        reportFolders = List.copyOf(reportFolders);
    }
}
