package org.tallywire.readers.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.tallywire.readers.container.LimitReachedException;

/** Keeps each item of a long document to a size: what an item holds is in memory as a whole. Not thread-safe. */
final class ItemLimit extends FilterReader {
    private final long largest;
    private long left;

    /** @param largest characters of an item */
    ItemLimit(Reader in, long largest) {
        super(in);
        this.largest = largest;
        this.left = largest;
    }

    /** Another item begins about here. */
    void restart() {
        left = largest;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (left <= 0) {
            throw new LimitReachedException(
                    "an item of at most " + (largest >> 20) + " Mi characters expected, found a longer one",
                    "split it; the items before are read");
        }
        int count = super.read(target, offset, length);
        left -= Math.max(0, count);
        return count;
    }
}
