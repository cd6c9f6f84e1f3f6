package org.tallywire.readers.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where zero bytes stand. Text in UTF-16 has them at even or at odd offsets only (the high bytes of spaces, line breaks
 * and Latin letters), other text has none.
 *
 * @param even how many at even offsets
 * @param odd how many at odd offsets
 * @param ascii how many bytes are visible ASCII or spaces
 * @param length in bytes
 */
record ZeroBytePattern(int even, int odd, int ascii, int length) {
    /** Every script has at least a space or a line break in so many bytes. */
    private static final int BYTES_FOR_ONE_ZERO = 80;

    static ZeroBytePattern of(byte[] bytes) {
        int[] zeros = new int[2];
        int ascii = 0;
        for (int i = 0; i < bytes.length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
            ascii += bytes[i] >= ' ' && bytes[i] < 0x7F ? 1 : 0;
        }
        return new ZeroBytePattern(zeros[0], zeros[1], ascii, bytes.length);
    }

    Optional<Charset> findCharset() {
        if (odd > even * 4 && isWide(odd)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > odd * 4 && isWide(even) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** ASCII with a few zero bytes in it is broken, not wide. */
    private boolean isWide(int zeros) {
        boolean narrow = ascii > (length - even - odd) * 0.8 && zeros * 8 < length;
        return !narrow && (long) zeros * BYTES_FOR_ONE_ZERO >= length;
    }
}
