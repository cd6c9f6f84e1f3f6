package org.tallywire.job.delivery;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What a run hands over.
 *
 * @param execution number of the run
 * @param notedAt when the run made it
 * @param summary how the run ended, as JSON
 * @param reports the files, all of them there; none of a run that failed
 */
public record Parcel(long execution, Instant notedAt, String summary, List<Path> reports) {
    public Parcel {
        reports = List.copyOf(reports);
    }
}
