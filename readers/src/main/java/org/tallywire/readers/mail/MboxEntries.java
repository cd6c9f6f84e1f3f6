package org.tallywire.readers.mail;

import java.io.IOException;
import java.util.Optional;
import org.tallywire.readers.container.Entries;
import org.tallywire.readers.container.Entry;

/** The mails of a mailbox. Not thread-safe. */
final class MboxEntries implements Entries {
    private final MboxSplitter messages;
    private int number;

    MboxEntries(MboxSplitter messages) {
        this.messages = messages;
    }

    @Override
    public Optional<Entry> next() throws IOException {
        if (!messages.findNext()) {
            return Optional.empty();
        }
        number++;
        return Optional.of(new Entry.Inner("message " + number, messages::message));
    }

    @Override
    public void close() throws IOException {
        messages.close();
    }
}
