package org.tallywire.readers.container;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Reading;

/** What stands at one place of a container. */
public sealed interface Entry {
    /**
     * A document.
     *
     * @param name as people know it; never used as a path
     * @param bytes opened at most once, before the next entry is asked for
     * @param address where it was published, if the container says so
     */
    record Inner(String name, Bytes bytes, @Nullable String address) implements Entry {
        public Inner {
            name = EntryName.shown(name);
        }

        public Inner(String name, Bytes bytes) {
            this(name, bytes, null);
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
