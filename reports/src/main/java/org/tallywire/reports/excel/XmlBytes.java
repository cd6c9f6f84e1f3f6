package org.tallywire.reports.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes XML as UTF-8 through a buffer of its own, since a sheet has millions of short pieces. Texts must hold only
 * characters that XML allows. Not thread-safe; closing is the caller's.
 */
final class XmlBytes {
    private static final int SIZE = 1 << 16;
    private static final int ROOM = 8;
    private static final int LONGEST_LONG = 20;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private final byte[] digits = new byte[LONGEST_LONG];
    private int used;

    XmlBytes(OutputStream out) {
        this.out = out;
    }

    /** Writes markup of ASCII characters as it stands. */
    XmlBytes raw(String ascii) {
        int length = ascii.length();
        for (int at = 0; at < length; ) {
            makeRoom();
            int end = Math.min(length, at + SIZE - used);
            for (; at < end; at++) {
                buffer[used++] = (byte) ascii.charAt(at);
            }
        }
        return this;
    }

    XmlBytes raw(long number) {
        if (number < 0) {
            return raw(Long.toString(number));
        }
        int at = LONGEST_LONG;
        long rest = number;
        do {
            digits[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        if (used > SIZE - LONGEST_LONG) {
            flush();
        }
        System.arraycopy(digits, at, buffer, used, LONGEST_LONG - at);
        used += LONGEST_LONG - at;
        return this;
    }

    XmlBytes text(String text) {
        return text(text, 0, text.length());
    }

    /** Writes a part of a text, its special characters as entities. */
    XmlBytes text(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            makeRoom();
            char c = text.charAt(i);
            if (c >= 0x80) {
                i += wide(text, i);
            } else if (c == '&' || c == '<' || c == '>' || c == '"') {
                entity(c);
            } else {
                buffer[used++] = (byte) c;
            }
        }
        return this;
    }

    private void entity(char c) {
        raw(
                switch (c) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    default -> "&quot;";
                });
    }

    /** Returns how many further characters the code point has taken. */
    private int wide(String text, int at) {
        int c = text.codePointAt(at);
        if (c < 0x800) {
            put(0xC0 | c >> 6);
        } else {
            if (c < 0x10000) {
                put(0xE0 | c >> 12);
            } else {
                put(0xF0 | c >> 18);
                put(0x80 | c >> 12 & 0x3F);
            }
            put(0x80 | c >> 6 & 0x3F);
        }
        put(0x80 | c & 0x3F);
        return Character.charCount(c) - 1;
    }

    private void put(int octet) {
        buffer[used++] = (byte) octet;
    }

    private void makeRoom() {
        if (used > SIZE - ROOM) {
            flush();
        }
    }

    void flush() {
        try {
            out.write(buffer, 0, used);
            used = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
