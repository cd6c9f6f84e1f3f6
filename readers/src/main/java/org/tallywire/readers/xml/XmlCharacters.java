package org.tallywire.readers.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tallywire.readers.encoding.ByteOrderMark;
import org.tallywire.readers.encoding.Decoded;
import org.tallywire.readers.encoding.TextDecoder;

/** Characters of an XML document: by what its first bytes are beyond doubt, then by what it declares. Stateless. */
final class XmlCharacters {
    private static final int PEEKED = 32 * 1024;
    private static final int PROLOG = 200;

    private XmlCharacters() {}

    static Reader of(InputStream bytes) throws IOException {
        BufferedInputStream stream = new BufferedInputStream(bytes, PEEKED);
        stream.mark(PEEKED);
        byte[] start = stream.readNBytes(PEEKED);
        stream.reset();
        stream.skipNBytes(
                ByteOrderMark.findAtStart(start).map(ByteOrderMark::length).orElse(0));
        return new InputStreamReader(stream, charset(start));
    }

    private static Charset charset(byte[] start) {
        Charset found =
                TextDecoder.decode(start) instanceof Decoded.Text text ? text.charset() : StandardCharsets.UTF_8;
        boolean beyondDoubt = found.name().startsWith("UTF-") && !isAscii(start)
                || ByteOrderMark.findAtStart(start).isPresent();
        return beyondDoubt ? found : declared(start).orElse(found);
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> declared(byte[] start) {
        String prolog = new String(start, 0, Math.min(start.length, PROLOG), StandardCharsets.ISO_8859_1);
        int at = prolog.indexOf("encoding");
        int end = prolog.indexOf("?>");
        if (!prolog.startsWith("<?xml") || at < 0 || end < at) {
            return Optional.empty();
        }
        String name = prolog.substring(at + "encoding".length(), end).replaceAll("[\\s=]", "");
        String bare = name.length() < 3 ? "" : name.substring(1).replaceAll("['\"].*", "");
        boolean narrow = bare.matches("[A-Za-z][A-Za-z0-9._:-]*") && !bare.startsWith("UTF-16");
        return narrow && Charset.isSupported(bare) ? Optional.of(Charset.forName(bare)) : Optional.empty();
    }
}
