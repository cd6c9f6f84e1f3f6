package org.tallywire.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The start of a document: enough to know its format by its content. Immutable. */
public final class DocumentHead {
    /** How many bytes a head holds at the most. */
    public static final int LIMIT = 64 * 1024;

    private final String name;
    private final byte[] bytes;

    public DocumentHead(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    /** The document's name, which may hint at its format and may lie. */
    public String name() {
        return name;
    }

    /** The part of the name after the last dot, in lower case; empty where there is none. */
    public String extension() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The first bytes, {@code most} of them at the most, as ISO 8859-1: one character a byte. */
    public String latin1(int most) {
        return new String(bytes, 0, Math.min(most, bytes.length), StandardCharsets.ISO_8859_1);
    }

    public int length() {
        return bytes.length;
    }

    /** Whether the bytes from {@code offset} on are {@code expected}. */
    public boolean hasAt(int offset, byte... expected) {
        return offset + expected.length <= bytes.length
                && Arrays.equals(bytes, offset, offset + expected.length, expected, 0, expected.length);
    }
}
