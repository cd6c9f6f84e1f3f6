package org.tallywire.readers.encoding;

import java.io.IOException;
import java.io.InputStream;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;

/** Documents that are held in memory as a whole, up to a size that no article has. Stateless. */
public final class WholeDocument {
    /** In bytes. */
    public static final int LIMIT = 64 * 1024 * 1024;

    private WholeDocument() {}

    /**
     * All bytes of a document.
     *
     * @throws UnreadableDocumentException when it is larger than {@link #LIMIT}
     */
    public static byte[] bytes(SourceDocument document) throws IOException, UnreadableDocumentException {
        try (InputStream stream = document.open()) {
            byte[] bytes = stream.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw new UnreadableDocumentException(
                        document.name(),
                        "byte " + LIMIT,
                        "one article of at most " + LIMIT / 1024 / 1024 + " MiB expected, found a larger file",
                        "split it, or convert it to JSON Lines with one article a line");
            }
            return bytes;
        }
    }

    /**
     * All characters of a document, by what its bytes say.
     *
     * @throws UnreadableDocumentException when it is larger than {@link #LIMIT} or no text
     */
    public static String text(SourceDocument document) throws IOException, UnreadableDocumentException {
        return switch (TextDecoder.decode(bytes(document))) {
            case Decoded.Text text -> text.text();
            case Decoded.NotText binary -> throw notText(document, binary);
        };
    }

    /** The error for bytes that are no text. */
    public static UnreadableDocumentException notText(SourceDocument document, Decoded.NotText binary) {
        return new UnreadableDocumentException(
                document.name(),
                "byte " + binary.place(),
                "not text: " + binary.found(),
                "convert it to text, HTML or JSON Lines");
    }
}
