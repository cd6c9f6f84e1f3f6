package org.tallywire.readers.container;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.tallywire.article.UnreadableDocumentException;

/** The entries of one container, in its order. Not thread-safe. */
public interface Entries extends Closeable {
    /**
     * The next entry; empty at the end.
     *
     * @throws UnreadableDocumentException when the rest of the container cannot be read
     * @throws IOException when it is damaged from here on
     */
    Optional<Entry> next() throws IOException, UnreadableDocumentException;
}
