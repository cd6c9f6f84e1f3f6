package org.tallywire.readers.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A place in an inner document. Closing it leaves the document open. */
final class SpoolChannel implements SeekableByteChannel {
    private final SpooledContent content;
    private long position;
    private boolean closed;

    SpoolChannel(SpooledContent content) {
        this.content = content;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        checkOpen();
        int read = content.read(target, position);
        position += Math.max(0, read);
        return read;
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public long position() throws IOException {
        checkOpen();
        return position;
    }

    @Override
    public SeekableByteChannel position(long place) throws IOException {
        checkOpen();
        if (place < 0) {
            throw new IllegalArgumentException("a position of 0 or more expected, found " + place);
        }
        position = place;
        return this;
    }

    @Override
    public long size() throws IOException {
        checkOpen();
        return content.size();
    }

    private void checkOpen() throws ClosedChannelException {
        if (closed) {
            throw new ClosedChannelException();
        }
    }

    @Override
    public boolean isOpen() {
        return !closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
