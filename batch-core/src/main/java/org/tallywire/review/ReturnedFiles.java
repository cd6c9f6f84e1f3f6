package org.tallywire.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The port to files that come back from review. Implementations are thread-safe. */
public interface ReturnedFiles {
    /** Knows no such file. */
    ReturnedFiles NONE = file -> Optional.empty();

    /**
     * What somebody has answered in a file; empty where it is none of this program's.
     *
     * @throws IOException when the bytes of the file cannot be had
     */
    Optional<ReturnedFile> find(Path file) throws IOException;
}
