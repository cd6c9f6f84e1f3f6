package org.tallywire.staging.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files that H2 opens by a name beginning with {@value #PREFIX}. Each write is on the disk before the next one begins,
 * and the last block of a write after all others of it: H2 takes what it finds at the end of a write for a sign that
 * the whole is there. After a write that failed nothing more is written.
 */
public final class OrderedFile extends FilePathWrapper {
    private static final String SCHEME = "ordered";

    /** Before the name of a file, in an address of H2. */
    public static final String PREFIX = SCHEME + ":";

    private static final String READ_ONLY = "r";

    /** Two blocks of header, and one of content. */
    private static final long LEAST_BYTES = 3 * 4096L;

    private static final Map<Path, IOException> FAILURES = new ConcurrentHashMap<>();

    /** Made known to H2 under its name; once is enough. */
    public static void register() {
        FilePath.register(new OrderedFile());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel file = getBase().open(mode);
        if (!READ_ONLY.equals(mode)) {
            emptyWhereNothingIs(file);
        }
        Path path = real(Path.of(getBase().unwrap().toString()));
        FAILURES.remove(path);
        return new OrderedChannel(file, failure -> FAILURES.put(path, failure));
    }

    /** Why nothing more can be written to a file that is open. */
    static Optional<IOException> failure(Path file) {
        return FAILURES.isEmpty() ? Optional.empty() : Optional.ofNullable(FAILURES.get(real(file)));
    }

    /** H2 resolves links before it opens. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** H2 does not open a file that broke off while it was made, though there is nothing in it. */
    private static void emptyWhereNothingIs(FileChannel file) throws IOException {
        if (file.size() < LEAST_BYTES) {
            FileLock lock = file.tryLock();
            if (lock != null) {
                file.truncate(0);
                lock.release();
            }
        }
    }
}
