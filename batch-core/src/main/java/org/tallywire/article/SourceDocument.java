package org.tallywire.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Bytes that may hold articles, known by their hash: a file, or a document that a reader found inside another.
 *
 * @param name the path below the inbox, with {@code /} between the parts: how people know it
 * @param content where its bytes are
 * @param sha256 hash of the bytes, 64 lower-case hexadecimal digits; inside another document, the hash of that
 * @param size in bytes
 */
public record SourceDocument(String name, Content content, String sha256, long size) {
    public SourceDocument(String name, Path file, String sha256, long size) {
        this(name, Content.of(file), sha256, size);
    }

    /**
     * Reads the file once to hash it.
     *
     * @param name how people know it
     */
    public static SourceDocument of(String name, Path file) throws IOException {
        Content content = Content.of(file);
        try (InputStream bytes = content.open()) {
            ContentHash hash = ContentHash.sha256();
            long size = hash.update(bytes);
            return new SourceDocument(name, content, hash.hex(), size);
        }
    }

    /** The bytes from the start; the caller closes. */
    public InputStream open() throws IOException {
        return content.open();
    }

    /** The first bytes, up to {@value DocumentHead#LIMIT}, by which readers know their format. */
    public DocumentHead head() throws IOException {
        try (InputStream bytes = open()) {
            return new DocumentHead(name, bytes.readNBytes(DocumentHead.LIMIT));
        }
    }
}
