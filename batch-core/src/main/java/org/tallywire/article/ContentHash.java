package org.tallywire.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over bytes or over a sequence of fields; the ids of everything kept come from here. Not thread-safe. */
public final class ContentHash {
    /** Hexadecimal digits of an id: 128 bits, for which no two contents of any archive will meet. */
    private static final int ID_DIGITS = 32;

    private final MessageDigest digest;

    private ContentHash(MessageDigest digest) {
        this.digest = digest;
    }

    public static ContentHash sha256() {
        try {
            return new ContentHash(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** An id made of the given fields in this order; absent fields and empty ones differ. */
    public static String idOf(@Nullable Object... fields) {
        ContentHash hash = sha256();
        for (Object field : fields) {
            hash.update(field);
        }
        return hash.hex().substring(0, ID_DIGITS);
    }

    private void update(@Nullable Object field) {
        byte[] bytes = field == null ? new byte[0] : field.toString().getBytes(StandardCharsets.UTF_8);
        int length = field == null ? -1 : bytes.length;
        digest.update(
                new byte[] {(byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length});
        digest.update(bytes);
    }

    /** Adds all that is left of a stream and says how many bytes that was. */
    long update(InputStream bytes) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            digest.update(buffer, 0, read);
            size += read;
        }
        return size;
    }

    /** The hash in 64 lower-case digits; starts anew. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
