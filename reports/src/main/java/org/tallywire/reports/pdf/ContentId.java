package org.tallywire.reports.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Replaces the identifier of a document, which is made of time and memory, by one that is made of its content (ISO
 * 32000-1, 14.4), so that the same facts give the same bytes.
 */
final class ContentId {
    private static final byte[] MARK = "/ID [<".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 32;

    private ContentId() {}

    /** Changes the document in place; one without an identifier stays as it is. */
    static void apply(byte[] document) {
        int mark = lastIndexOf(document);
        int second = mark < 0 ? -1 : indexOf(document, (byte) '<', mark + MARK.length);
        if (second < 0 || second + 1 + DIGITS > document.length) {
            return;
        }
        byte[] blank = "0".repeat(DIGITS).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(blank, 0, document, mark + MARK.length, DIGITS);
        System.arraycopy(blank, 0, document, second + 1, DIGITS);
        byte[] id = digest(document);
        System.arraycopy(id, 0, document, mark + MARK.length, DIGITS);
        System.arraycopy(id, 0, document, second + 1, DIGITS);
    }

    private static byte[] digest(byte[] document) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(document);
            return HexFormat.of().formatHex(hash).substring(0, DIGITS).getBytes(StandardCharsets.US_ASCII);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static int lastIndexOf(byte[] document) {
        for (int at = document.length - MARK.length; at >= 0; at--) {
            if (Arrays.equals(document, at, at + MARK.length, MARK, 0, MARK.length)) {
                return at;
            }
        }
        return -1;
    }

    private static int indexOf(byte[] document, byte wanted, int from) {
        for (int at = from; at < document.length; at++) {
            if (document[at] == wanted) {
                return at;
            }
        }
        return -1;
    }
}
