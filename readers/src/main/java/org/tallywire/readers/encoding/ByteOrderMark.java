package org.tallywire.readers.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Byte order marks (Unicode 16, section 23.8). The longer one is asked first: UTF-32LE begins as UTF-16LE does. */
public enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
    UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

    private final Charset charset;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final byte[] mark;

    ByteOrderMark(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
    }

    /** The mark that some bytes begin with. */
    public static Optional<ByteOrderMark> findAtStart(byte[] bytes) {
        return Arrays.stream(values())
                .filter(bom -> bytes.length >= bom.length()
                        && Arrays.equals(bytes, 0, bom.length(), bom.mark, 0, bom.length()))
                .findFirst();
    }

    /** The encoding it stands for. */
    public Charset charset() {
        return charset;
    }

    /** Its length in bytes. */
    public int length() {
        return mark.length;
    }
}
