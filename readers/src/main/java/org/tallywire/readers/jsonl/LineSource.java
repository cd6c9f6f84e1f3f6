package org.tallywire.readers.jsonl;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines of a stream as bytes, without their line feeds. Not thread-safe. */
final class LineSource implements Closeable {
    /** Longest line in bytes; the rest of a longer one is passed over. */
    static final int LIMIT = 32 * 1024 * 1024;

    private static final int KEPT_BUFFER = 1024 * 1024;

    private final InputStream stream;
    private final Charset charset;
    private final int unit;
    private ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    private long number;

    /**
     * @param stream buffered, after any byte order mark; closed with this
     */
    LineSource(InputStream stream, Charset charset) {
        this.stream = stream;
        this.charset = charset;
        this.unit = "\n".getBytes(charset).length;
    }

    /**
     * A line.
     *
     * @param number one-based
     * @param bytes its bytes, cut at the limit
     * @param size how many bytes it has in the file
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Line(long number, byte[] bytes, long size, Charset charset) {
        boolean isTooLong() {
            return size > bytes.length;
        }

        boolean isUtf8() {
            return charset.equals(StandardCharsets.UTF_8);
        }

        boolean isBlank() {
            for (byte b : bytes) {
                if (b > ' ' || b < 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        line.reset();
        byte[] character = new byte[unit];
        long size = 0;
        int read = stream.readNBytes(character, 0, unit);
        if (read == 0) {
            return Optional.empty();
        }
        while (read > 0 && !isLineFeed(character, read)) {
            if (size + read <= LIMIT) {
                line.write(character, 0, read);
            }
            size += read;
            read = stream.readNBytes(character, 0, unit);
        }
        return Optional.of(new Line(++number, taken(), size, charset));
    }

    private boolean isLineFeed(byte[] character, int length) {
        int sum = 0;
        int last = charset.name().endsWith("LE") ? 0 : unit - 1;
        for (int i = 0; i < length; i++) {
            sum += character[i] & 0xFF;
        }
        return length == unit && sum == '\n' && character[last] == '\n';
    }

    /** The line's bytes; a buffer that one long line made large is let go. */
    private byte[] taken() {
        byte[] bytes = line.toByteArray();
        if (bytes.length > KEPT_BUFFER) {
            line = new ByteArrayOutputStream(4096);
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
