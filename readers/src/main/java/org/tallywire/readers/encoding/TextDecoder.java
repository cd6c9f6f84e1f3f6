package org.tallywire.readers.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the encoding of a text in its bytes: byte order mark, UTF-16 by its pattern of zero bytes, strict UTF-8, UTF-8
 * with a few broken bytes, then statistics over the bytes. Stateless.
 */
public final class TextDecoder {
    /** Of this many characters beyond ASCII at most one may be broken, or the text is not UTF-8. */
    private static final int INTACT_FOR_ONE_BROKEN = 8;

    private static final char REPLACEMENT = '\uFFFD';

    private TextDecoder() {}

    /** Decodes a whole document, or says why it is no text. */
    public static Decoded decode(byte[] bytes) {
        Optional<String> format = Signatures.known().findFormat(bytes);
        if (format.isPresent()) {
            return new Decoded.NotText(0, "the content is " + format.get());
        }
        Optional<ByteOrderMark> mark = ByteOrderMark.findAtStart(bytes);
        if (mark.isPresent()) {
            return checked(bytes, mark.get().charset(), mark.get().length());
        }
        Optional<Charset> wide = ZeroBytePattern.of(bytes).findCharset();
        return wide.isPresent() ? checked(bytes, wide.get(), 0) : narrow(bytes);
    }

    /** Decodes bytes of an encoding that is known, without any check; broken sequences become U+FFFD. */
    public static String decode(byte[] bytes, Charset charset) {
        int begin = ByteOrderMark.findAtStart(bytes)
                .filter(mark -> mark.charset().equals(charset))
                .map(ByteOrderMark::length)
                .orElse(0);
        return new String(bytes, begin, bytes.length - begin, charset);
    }

    private static Decoded checked(byte[] bytes, Charset charset, int begin) {
        return checked(new String(bytes, begin, bytes.length - begin, charset), charset, begin);
    }

    private static Decoded checked(String text, Charset charset, int begin) {
        return ControlCharacters.findExcess(text)
                .<Decoded>map(found -> new Decoded.NotText(
                        begin + text.substring(0, found.at()).getBytes(charset).length, found.describe()))
                .orElseGet(() -> new Decoded.Text(text, charset));
    }

    /** Bytes that are not UTF-16 or UTF-32; a truncated file, or one with a line pasted in from elsewhere, is still UTF-8. */
    private static Decoded narrow(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return isIntact(text, bytes) || isUtf8But(text, INTACT_FOR_ONE_BROKEN)
                ? checked(text, StandardCharsets.UTF_8, 0)
                : checked(bytes, ByteStatistics.charsetOf(bytes), 0);
    }

    /** Whether the bytes are UTF-8 without a fault. */
    public static boolean isUtf8(byte[] bytes) {
        return isIntact(new String(bytes, StandardCharsets.UTF_8), bytes);
    }

    /** Whether a text came from bytes that are UTF-8 without a fault; U+FFFD stands for a fault, and seldom for itself. */
    public static boolean isIntact(String text, byte[] bytes) {
        return text.indexOf(REPLACEMENT) < 0 || Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
    }

    /** Whether more of the bytes beyond ASCII are UTF-8 than not. */
    public static boolean isMostlyUtf8(byte[] bytes) {
        return isUtf8But(new String(bytes, StandardCharsets.UTF_8), 1);
    }

    private static boolean isUtf8But(String text, int intactForOneBroken) {
        long broken = text.chars().filter(c -> c == REPLACEMENT).count();
        long beyondAscii = text.chars().filter(c -> c > 0x7F).count();
        return beyondAscii - broken >= broken * intactForOneBroken;
    }

    /** The start of a document as text, for looking at its format; may be cut inside a character. */
    public static Optional<String> peek(byte[] head, int limit) {
        byte[] start = head.length > limit ? Arrays.copyOf(head, limit) : head;
        return decode(start) instanceof Decoded.Text text ? Optional.of(text.text()) : Optional.empty();
    }
}
