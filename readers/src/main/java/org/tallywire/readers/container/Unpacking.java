package org.tallywire.readers.container;

import java.io.InputStream;

/** Counts what a container unpacks on its way to its entries. */
public final class Unpacking {
    private final Budget budget;

    Unpacking(Budget budget) {
        this.budget = budget;
    }

    /** The same bytes, counted; reading on beyond the limits throws {@link LimitReachedException}. */
    public InputStream count(InputStream unpacked) {
        return new MeteredStream(unpacked, budget);
    }
}
