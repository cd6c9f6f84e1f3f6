package org.tallywire.readers.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Content;

/** The bytes of an inner document: in memory, or in a file without a name. Valid until its spool is closed. */
final class SpooledContent implements Content {
    private final Budget budget;
    private final byte[] memory;
    private final @Nullable FileChannel file;
    private final long size;

    private SpooledContent(Budget budget, byte[] memory, @Nullable FileChannel file, long size) {
        this.budget = budget;
        this.memory = memory;
        this.file = file;
        this.size = size;
    }

    static SpooledContent inMemory(byte[] bytes, Budget budget) {
        return new SpooledContent(budget, bytes, null, bytes.length);
    }

    static SpooledContent inFile(FileChannel file, long size, Budget budget) {
        return new SpooledContent(budget, new byte[0], file, size);
    }

    Budget budget() {
        return budget;
    }

    @Override
    public InputStream open() {
        return new BufferedInputStream(Channels.newInputStream(channel()));
    }

    @Override
    public SeekableByteChannel channel() {
        return new SpoolChannel(this);
    }

    @Override
    public long size() {
        return size;
    }

    /** Reads from a place on; -1 at the end. */
    int read(ByteBuffer target, long position) throws IOException {
        if (position >= size) {
            return -1;
        }
        if (file != null) {
            return file.read(target, position);
        }
        int count = (int) Math.min(target.remaining(), size - position);
        target.put(memory, (int) position, count);
        return count;
    }
}
