package org.tallywire.readers.container;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.tallywire.article.Content;

/** Bytes in memory, which are not changed. */
public final class MemoryContent implements Content {
    private final byte[] bytes;

    public MemoryContent(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public SeekableByteChannel channel() {
        return new SeekableInMemoryByteChannel(bytes.clone());
    }

    @Override
    public long size() {
        return bytes.length;
    }
}
