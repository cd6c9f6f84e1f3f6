package org.tallywire.staging.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The channel of an {@link OrderedFile}. Thread-safe: one write at a time. */
final class OrderedChannel extends ChannelBehind {
    /** H2's own; a write is a whole number of blocks, and its last block holds the sign that it is whole. */
    private static final int BLOCK = 4096;

    private final Consumer<IOException> listener;
    private @Nullable IOException failure;

    /**
     * @param listener told of the first write that failed
     */
    OrderedChannel(FileChannel file, Consumer<IOException> listener) {
        super(file);
        this.listener = listener;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
        IOException before = failure;
        if (before != null) {
            throw new IOException(before.getMessage(), before);
        }
        try {
            return ordered(source, position);
        } catch (IOException e) {
            failure = e;
            listener.accept(e);
            throw e;
        }
    }

    private int ordered(ByteBuffer source, long position) throws IOException {
        int end = source.limit();
        int first = Math.max(0, source.remaining() - BLOCK);
        if (first > 0) {
            source.limit(source.position() + first);
            whole(source, position);
            source.limit(end);
        }
        int last = source.remaining();
        whole(source, position + first);
        return first + last;
    }

    private void whole(ByteBuffer source, long position) throws IOException {
        long next = position;
        while (source.hasRemaining()) {
            next += file().write(source, next);
        }
        force(false);
    }
}
