package org.tallywire.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Instant;
import org.tallywire.job.reading.InboxFile;

/**
 * A file of an inbox on its way to an executor.
 *
 * @param name path below the inbox
 * @param path where every machine finds it
 * @param size in bytes
 */
record SourceFile(String name, String path, long size) implements Serializable {
    static SourceFile of(InboxFile file) {
        return new SourceFile(file.name(), file.file().toAbsolutePath().toString(), file.size());
    }

    /** The file; when it was changed does not matter any more. */
    InboxFile file() {
        return new InboxFile(name, Path.of(path), size, Instant.EPOCH);
    }
}
