package org.tallywire.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that may hold articles, known by the hash of its bytes.
 *
 * @param name the path below the inbox, with {@code /} between the parts: how people know it
 * @param file where its bytes are
 * @param sha256 hash of the bytes, 64 lower-case hexadecimal digits
 * @param size in bytes
 */
public record SourceDocument(String name, Path file, String sha256, long size) {
    /**
     * Reads the file once to hash it.
     *
     * @param name how people know it
     */
    public static SourceDocument of(String name, Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            ContentHash hash = ContentHash.sha256();
            long size = hash.update(bytes);
            return new SourceDocument(name, file, hash.hex(), size);
        }
    }

    /** The bytes from the start; the caller closes. */
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    /** The first bytes, up to {@value DocumentHead#LIMIT}, by which readers know their format. */
    public DocumentHead head() throws IOException {
        try (InputStream bytes = open()) {
            return new DocumentHead(name, bytes.readNBytes(DocumentHead.LIMIT));
        }
    }
}
