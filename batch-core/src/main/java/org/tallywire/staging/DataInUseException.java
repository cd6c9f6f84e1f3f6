package org.tallywire.staging;

import org.jspecify.annotations.Nullable;

/** Another process holds the data; it is free again when that process ends. */
public final class DataInUseException extends DataStoreException {
    private static final long serialVersionUID = 1L;

    private final String holder;

    DataInUseException(DataStore store, String holder, @Nullable Throwable cause) {
        super(
                "the data at " + store.description() + " is in use by " + holder + "; try again when it has ended",
                cause);
        this.holder = holder;
    }

    /** Who holds it, for people: job, process and since when, as far as they are known. */
    public String holder() {
        return holder;
    }
}
