package org.tallywire.readers.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Where one inner document's bytes are kept while it is read. Not thread-safe. */
final class Spool implements Closeable {
    private static final int MEMORY = 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    private @Nullable FileChannel file;

    /** Takes all bytes of a stream. */
    SpooledContent fill(InputStream bytes, Budget budget) throws IOException {
        byte[] start = bytes.readNBytes(MEMORY);
        if (start.length < MEMORY) {
            return SpooledContent.inMemory(start, budget);
        }
        FileChannel target = openFile();
        file = target;
        write(target, start, start.length);
        byte[] buffer = new byte[BUFFER];
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            write(target, buffer, read);
        }
        return SpooledContent.inFile(target, target.size(), budget);
    }

    private static void write(FileChannel target, byte[] bytes, int length) throws IOException {
        ByteBuffer source = ByteBuffer.wrap(bytes, 0, length);
        while (source.hasRemaining()) {
            target.write(source);
        }
    }

    /** A file that is gone when it is closed, and when the program is killed. */
    private static FileChannel openFile() throws IOException {
        Path path = Files.createTempFile("tallywire-", ".part");
        return FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
