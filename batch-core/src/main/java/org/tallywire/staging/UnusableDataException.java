package org.tallywire.staging;

/** The database is there and cannot be opened: damaged, unreachable, or of a newer version of this program. */
public final class UnusableDataException extends DataStoreException {
    private static final long serialVersionUID = 1L;

    UnusableDataException(DataStore store, String reason, String remedy, Throwable cause) {
        super("the data at " + store.description() + " cannot be opened: " + reason + "; " + remedy, cause);
    }
}
