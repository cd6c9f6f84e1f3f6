package org.tallywire.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file, which stays where it is. */
record FileContent(Path file) implements Content {
    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public SeekableByteChannel channel() throws IOException {
        return Files.newByteChannel(file, StandardOpenOption.READ);
    }

    @Override
    public long size() throws IOException {
        return Files.size(file);
    }
}
