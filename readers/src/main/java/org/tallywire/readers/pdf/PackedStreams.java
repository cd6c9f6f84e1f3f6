package org.tallywire.readers.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.tallywire.readers.container.LimitReachedException;
import org.tallywire.readers.limits.Limits;

/**
 * Looks at what the packed parts of a document unpack to before a library unpacks them in memory. They are found by their
 * bytes, whatever the document says of them. Not thread-safe.
 */
final class PackedStreams {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int MOST_TIMES_PACKED = 3;

    private final long limit;
    private final byte[] buffer = new byte[64 * 1024];
    private long unpacked;

    private PackedStreams(long limit) {
        this.limit = limit;
    }

    /** Refuses a document whose parts come to more than so many bytes. */
    static void check(byte[] document, long limit) throws LimitReachedException {
        new PackedStreams(limit).check(document);
    }

    private void check(byte[] document) throws LimitReachedException {
        for (int at = next(document, 0); at >= 0; at = next(document, at)) {
            int begin = at;
            while (begin < document.length && (document[begin] == '\r' || document[begin] == '\n')) {
                begin++;
            }
            if (isPacked(document, begin, document.length)) {
                unpack(document, begin, document.length, 1);
            }
        }
    }

    /** Where the next word {@code stream} ends; -1 where there is none. */
    private static int next(byte[] bytes, int from) {
        for (int at = from; at + STREAM.length <= bytes.length; at++) {
            int same = 0;
            while (same < STREAM.length && bytes[at + same] == STREAM[same]) {
                same++;
            }
            if (same == STREAM.length) {
                return at + same;
            }
        }
        return -1;
    }

    /** The two bytes that a packed stream begins with (RFC 1950). */
    private static boolean isPacked(byte[] bytes, int at, int end) {
        return at + 2 < end && (bytes[at] & 0x0F) == 8 && ((bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF) % 31 == 0;
    }

    private void unpack(byte[] bytes, int begin, int end, int times) throws LimitReachedException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, begin, end - begin);
            int count = inflater.inflate(buffer);
            if (times < MOST_TIMES_PACKED && isPacked(buffer, 0, count)) {
                byte[] inner = buffer.clone();
                unpack(inner, 0, count, times + 1);
            }
            while (count > 0) {
                unpacked += count;
                refuseTooMuch();
                count = inflater.inflate(buffer);
            }
        } catch (DataFormatException e) {
            // what is damaged is for the reader to find out
        } finally {
            inflater.end();
        }
    }

    private void refuseTooMuch() throws LimitReachedException {
        if (unpacked > limit) {
            throw new LimitReachedException(
                    "a document of at most " + Limits.size(limit) + " unpacked expected, found more",
                    "it looks like a trap (a zip bomb); if it is none, raise tallywire.limits.document-mib in the settings");
        }
    }
}
