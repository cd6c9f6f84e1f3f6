package org.tallywire.article;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What a reader finds in one document, in the document's order. Not thread-safe. */
public interface Readings extends Closeable {
    /**
     * The next article or faulty entry; empty at the end of the document, and then always.
     *
     * @throws UnreadableDocumentException when the rest of the document cannot be read
     * @throws IOException when its bytes cannot be had
     */
    Optional<Reading> next() throws IOException, UnreadableDocumentException;

    /** Readings that are known already. */
    static Readings of(Reading... found) {
        Iterator<Reading> left = List.of(found).iterator();
        return new Readings() {
            @Override
            public Optional<Reading> next() {
                return left.hasNext() ? Optional.of(left.next()) : Optional.empty();
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
    }
}
