package org.tallywire.readers.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Charges what is read to a budget. */
final class MeteredStream extends FilterInputStream {
    private static final int SKIPPED = 64 * 1024;

    private final Budget budget;

    MeteredStream(InputStream bytes, Budget budget) {
        super(bytes);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        budget.unpacked(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        budget.unpacked(Math.max(0, read));
        return read;
    }

    /** What is passed over has to be unpacked too. */
    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(Math.min(count, SKIPPED));
        budget.unpacked(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
