package org.tallywire.readers.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
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
        return wide.isPresent() ? checked(bytes, wide.get(), 0) : checked(bytes, narrow(bytes), 0);
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
        String text = new String(bytes, begin, bytes.length - begin, charset);
        return ControlCharacters.findExcess(text)
                .<Decoded>map(found -> new Decoded.NotText(
                        begin + text.substring(0, found.at()).getBytes(charset).length, found.describe()))
                .orElseGet(() -> new Decoded.Text(text, charset));
    }

    /** The encoding of bytes that are not UTF-16 or UTF-32. */
    private static Charset narrow(byte[] bytes) {
        return isUtf8(bytes) || isNearlyUtf8(bytes) ? StandardCharsets.UTF_8 : ByteStatistics.charsetOf(bytes);
    }

    /** Whether the bytes are UTF-8 without a fault. */
    public static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Whether more of the bytes beyond ASCII are UTF-8 than not. */
    public static boolean isMostlyUtf8(byte[] bytes) {
        return isUtf8But(bytes, 1);
    }

    /** A truncated file, or one with a line pasted in from elsewhere, is still UTF-8. */
    private static boolean isNearlyUtf8(byte[] bytes) {
        return isUtf8But(bytes, INTACT_FOR_ONE_BROKEN);
    }

    private static boolean isUtf8But(byte[] bytes, int intactForOneBroken) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == 0xFFFD).count();
        long beyondAscii = text.chars().filter(c -> c > 0x7F).count();
        return beyondAscii - broken >= broken * intactForOneBroken;
    }

    /** The start of a document as text, for looking at its format; may be cut inside a character. */
    public static Optional<String> peek(byte[] head, int limit) {
        byte[] start = head.length > limit ? Arrays.copyOf(head, limit) : head;
        return decode(start) instanceof Decoded.Text text ? Optional.of(text.text()) : Optional.empty();
    }
}
