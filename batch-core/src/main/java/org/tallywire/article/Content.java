package org.tallywire.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/** Bytes that can be read again and again. Several readers of them do not disturb each other. */
public interface Content {
    /** The bytes from the start; the caller closes. */
    InputStream open() throws IOException;

    /** The bytes at any place, for reading only; the caller closes. */
    SeekableByteChannel channel() throws IOException;

    /** How many bytes there are now. */
    long size() throws IOException;

    /** The bytes of a file. */
    static Content of(Path file) {
        return new FileContent(file);
    }
}
