package org.tallywire.staging;

/** Nothing was ever staged at this place. */
public final class NoDataException extends DataStoreException {
    private static final long serialVersionUID = 1L;

    NoDataException(DataStore store) {
        super(
                "no data at " + store.description() + "; ingest some articles first, or name the folder they are in",
                null);
    }
}
