package org.tallywire.readers.rtf;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Cuts RTF into tokens. Not thread-safe. */
final class RtfTokens {
    private static final int LONGEST_WORD = 32;
    private static final int MOST_DIGITS = 9;

    private final byte[] bytes;
    private int at;

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A piece of RTF. */
    sealed interface Token {
        record Open() implements Token {}

        record Close() implements Token {}

        /**
         * A control word.
         *
         * @param value {@link #NO_VALUE} where none is written
         */
        record Word(String name, int value) implements Token {
            static final int NO_VALUE = Integer.MIN_VALUE;

            /** Whether a switch is on: it is, unless a zero follows. */
            boolean isOn() {
                return value != 0;
            }
        }

        /** A mark after a backslash, such as {@code ~}. */
        record Symbol(char mark) implements Token {}

        /** A byte of text in the encoding of its font. */
        record Letter(byte value) implements Token {}
    }

    /** The next token; null at the end. */
    @Nullable
    Token next() {
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        if (at >= bytes.length) {
            return null;
        }
        byte one = bytes[at++];
        return switch (one) {
            case '{' -> new Token.Open();
            case '}' -> new Token.Close();
            case '\\' -> control();
            default -> new Token.Letter(one);
        };
    }

    private @Nullable Token control() {
        if (at >= bytes.length) {
            return null;
        }
        byte first = bytes[at];
        if (isLetter(first)) {
            return word();
        }
        at++;
        if (first != '\'') {
            return new Token.Symbol((char) (first & 0xFF));
        }
        int high = digit(at);
        int low = digit(at + 1);
        if (high < 0 || low < 0) {
            return new Token.Symbol('\'');
        }
        at += 2;
        return new Token.Letter((byte) (high << 4 | low));
    }

    private Token word() {
        int begin = at;
        while (at < bytes.length && isLetter(bytes[at]) && at - begin < LONGEST_WORD) {
            at++;
        }
        String name = new String(bytes, begin, at - begin, StandardCharsets.US_ASCII);
        int value = value();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        return new Token.Word(name, value);
    }

    private int value() {
        boolean negative = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
        int from = negative ? at + 1 : at;
        int end = from;
        int value = 0;
        while (end < bytes.length && isDigit(bytes[end]) && end - from < MOST_DIGITS) {
            value = value * 10 + bytes[end] - '0';
            end++;
        }
        if (end == from) {
            return Token.Word.NO_VALUE;
        }
        at = end;
        return negative ? -value : value;
    }

    /** Passes over raw bytes. */
    void skip(int count) {
        at = (int) Math.min(bytes.length, (long) at + Math.max(0, count));
    }

    private int digit(int index) {
        return index < bytes.length ? Character.digit(bytes[index], 16) : -1;
    }

    private static boolean isLetter(byte c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }
}
