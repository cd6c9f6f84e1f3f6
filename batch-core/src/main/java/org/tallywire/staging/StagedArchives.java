package org.tallywire.staging;

import org.tallywire.report.StagedArchive;

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
        if (store.isEmbedded()) {
            throw new NoDataException(store);
        }
        throw new UnusableDataException(store, "no driver", "use a folder", new IllegalStateException());
    }
}
