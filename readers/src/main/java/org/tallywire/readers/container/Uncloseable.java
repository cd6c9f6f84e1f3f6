package org.tallywire.readers.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An entry's bytes in a stream that goes on after them. */
public final class Uncloseable extends FilterInputStream {
    public Uncloseable(InputStream container) {
        super(container);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return in.read(buffer, offset, length);
    }

    /** The container's stream is closed with the container. */
    @Override
    public void close() {
        // nothing of its own is held
    }
}
