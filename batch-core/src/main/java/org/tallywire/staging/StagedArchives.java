package org.tallywire.staging;

import java.time.Clock;
import org.tallywire.report.StagedArchive;
import org.tallywire.staging.query.Archive;

/** Opens what is staged for reading. */
public final class StagedArchives {
    private StagedArchives() {}

    /**
     * Opens the archive of a store; the caller closes it. The embedded database belongs to one process at a time.
     *
     * @throws NoDataException when nothing was ever staged there
     * @throws DataInUseException when another process holds it
     * @throws UnusableDataException when it is there and cannot be opened
     */
    public static StagedArchive open(DataStore store) throws DataStoreException {
        return open(store, Clock.systemUTC());
    }

    /**
     * As {@link #open(DataStore)}.
     *
     * @param clock the time that reports name as theirs
     */
    public static StagedArchive open(DataStore store, Clock clock) throws DataStoreException {
        return new Archive(StagingDatabase.openExisting(store, "reading", clock.instant(), 1), clock);
    }
}
