package org.tallywire.readers.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.tallywire.readers.encoding.ByteOrderMark;
import org.tallywire.readers.encoding.Decoded;
import org.tallywire.readers.encoding.TextDecoder;

/**
 * Decodes a page: byte order mark, then what its content is beyond doubt, then what it declares (WHATWG Encoding, with
 * the content's own word before the declaration's), then statistics. Stateless.
 */
final class HtmlDecoder {
    /** Browsers look for a declaration in so many bytes and somewhat more; scripts often stand before it. */
    private static final int PRESCAN = 16 * 1024;

    private HtmlDecoder() {}

    static String decode(byte[] bytes) {
        Decoded found = TextDecoder.decode(bytes);
        if (found instanceof Decoded.Text text && isSure(text, bytes)) {
            return text.text();
        }
        Charset charset = declared(bytes).orElse(null);
        if (charset == null || charset.name().startsWith("UTF-") && !TextDecoder.isMostlyUtf8(bytes)) {
            return found instanceof Decoded.Text text ? text.text() : TextDecoder.decode(bytes, StandardCharsets.UTF_8);
        }
        return TextDecoder.decode(bytes, charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset);
    }

    private static boolean isSure(Decoded.Text found, byte[] bytes) {
        return ByteOrderMark.findAtStart(bytes).isPresent()
                || found.charset().equals(StandardCharsets.UTF_8) && TextDecoder.isIntact(found.text(), bytes);
    }

    /** The encoding after the first {@code charset=} or {@code encoding=} that Java knows. */
    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        for (int at = start.indexOf("charset"); at >= 0; at = start.indexOf("charset", at + 1)) {
            Optional<Charset> found = charsetAt(start, at + "charset".length());
            if (found.isPresent()) {
                return found;
            }
        }
        int prolog = start.startsWith("<?xml") ? start.indexOf("encoding") : -1;
        return prolog < 0 ? Optional.empty() : charsetAt(start, prolog + "encoding".length());
    }

    private static Optional<Charset> charsetAt(String start, int from) {
        int begin = from;
        while (begin < start.length() && " =\"'\t\r\n".indexOf(start.charAt(begin)) >= 0) {
            begin++;
        }
        int end = begin;
        while (end < start.length() && isNamePart(start.charAt(end))) {
            end++;
        }
        return end == begin ? Optional.empty() : findCharset(start.substring(begin, end));
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == ':' || c == '.';
    }

    private static Optional<Charset> findCharset(String name) {
        if (!Character.isLetterOrDigit(name.charAt(0)) || !Charset.isSupported(name)) {
            return Optional.empty();
        }
        Charset charset = Charset.forName(name);
        boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
        return Optional.of(latin ? Charset.forName("windows-1252") : charset);
    }
}
