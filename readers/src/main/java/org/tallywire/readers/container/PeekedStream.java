package org.tallywire.readers.container;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** A stream of which the start is known before it is read. */
public final class PeekedStream extends FilterInputStream {
    private final byte[] start;

    private PeekedStream(byte[] start, InputStream whole) {
        super(whole);
        this.start = start;
    }

    /**
     * Looks at the first bytes of a stream.
     *
     * @param count how many
     */
    public static PeekedStream of(InputStream bytes, int count) throws IOException {
        byte[] start = bytes.readNBytes(count);
        return new PeekedStream(start, new SequenceInputStream(new ByteArrayInputStream(start), bytes));
    }

    public byte[] start() {
        return start.clone();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return in.read(buffer, offset, length);
    }
}
