package org.tallywire.readers.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The only document in a container. */
public final class SingleEntry implements Entries {
    private final String name;
    private final InputStream bytes;
    private boolean taken;

    public SingleEntry(String name, InputStream bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    @Override
    public Optional<Entry> next() {
        if (taken) {
            return Optional.empty();
        }
        taken = true;
        return Optional.of(new Entry.Inner(name, () -> new Uncloseable(bytes)));
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
