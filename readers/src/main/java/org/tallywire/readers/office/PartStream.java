package org.tallywire.readers.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.tallywire.readers.container.LimitReachedException;
import org.tallywire.readers.limits.Limits;

/** The bytes of a part, up to a number of them. */
final class PartStream extends FilterInputStream {
    private final long longest;
    private long read;

    PartStream(InputStream bytes, long longest) {
        super(bytes);
        this.longest = longest;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(long more) throws LimitReachedException {
        read += more;
        if (read > longest) {
            throw new LimitReachedException(
                    "a part of at most " + Limits.size(longest) + " unpacked expected, found more",
                    "it looks like a trap (a zip bomb); if it is none, raise tallywire.limits.document-mib in the settings");
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
