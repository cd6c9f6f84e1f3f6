package org.tallywire.readers.encoding;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.SourceDocument;

/** Documents that are read character by character, of any size. Stateless. */
public final class TextSource {
    private TextSource() {}

    /** The characters, in the encoding that the bytes show, without a byte order mark; the caller closes. */
    public static Reader of(SourceDocument document) throws IOException {
        byte[] start = document.head().bytes();
        byte[] telling = isAscii(start) ? firstBeyondAscii(document) : start;
        Charset charset =
                TextDecoder.decode(telling) instanceof Decoded.Text text ? text.charset() : StandardCharsets.UTF_8;
        InputStream bytes = new BufferedInputStream(document.open(), DocumentHead.LIMIT);
        try {
            bytes.skipNBytes(
                    ByteOrderMark.findAtStart(start).map(ByteOrderMark::length).orElse(0));
            return new InputStreamReader(bytes, charset);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /** The bytes around the first that is not ASCII, which alone tell encodings apart; none where all are ASCII. */
    private static byte[] firstBeyondAscii(SourceDocument document) throws IOException {
        try (InputStream bytes = document.open()) {
            byte[] block = bytes.readNBytes(DocumentHead.LIMIT);
            while (block.length > 0 && isAscii(block)) {
                block = bytes.readNBytes(DocumentHead.LIMIT);
            }
            return block;
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }
}
