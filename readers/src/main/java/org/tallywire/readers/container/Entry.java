package org.tallywire.readers.container;

import java.io.IOException;
import java.io.InputStream;
import org.tallywire.article.Reading;

/** What stands at one place of a container. */
public sealed interface Entry {
    /**
     * A document.
     *
     * @param name as people know it; never used as a path
     * @param bytes opened at most once, before the next entry is asked for
     */
    record Inner(String name, Bytes bytes) implements Entry {
        public Inner {
            name = EntryName.shown(name);
        }
    }

    /** Something that the container's reader has read itself, or knows to be unreadable. */
    record Known(Reading reading) implements Entry {}

    /** A place that holds no document and is passed over, such as a folder. */
    record Passed() implements Entry {}

    /** Opens an entry's bytes; the caller closes. */
    interface Bytes {
        InputStream open() throws IOException;
    }
}
