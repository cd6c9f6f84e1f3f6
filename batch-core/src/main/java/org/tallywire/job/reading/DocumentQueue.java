package org.tallywire.job.reading;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.tallywire.staging.bulk.StagingItem.Unread;

/**
 * The files that wait, and the documents that are open. Each lane takes a file of its own; when no file is left it helps
 * with a document of another lane, so that one large file keeps every core busy. Thread-safe.
 */
final class DocumentQueue {
    private final Iterator<InboxFile> waiting;
    private final Iterator<Unread> unread;
    private final Set<OpenDocument> open = new LinkedHashSet<>();
    private final int limit;
    private int opening;
    private int reading;

    /** @param limit how many documents may be opened */
    DocumentQueue(Inbox inbox, int limit) {
        this.limit = limit;
        this.waiting = inbox.files().iterator();
        this.unread = inbox.unread().iterator();
    }

    /** What the walk could not look at, one after the other. */
    synchronized Optional<Unread> takeUnread() {
        return unread.hasNext() ? Optional.of(unread.next()) : Optional.empty();
    }

    /** The next file; {@link #opened} or {@link #passed} must follow. Waits where the limit may be reached just now. */
    synchronized Optional<InboxFile> takeFile() throws InterruptedException {
        while (opening > 0 && reading + opening >= limit) {
            wait();
        }
        if (!waiting.hasNext() || reading >= limit) {
            return Optional.empty();
        }
        opening++;
        return Optional.of(waiting.next());
    }

    synchronized void opened(OpenDocument document) {
        opening--;
        reading++;
        open.add(document);
        notifyAll();
    }

    /** There is nothing to read in the file that was taken; it does not count. */
    synchronized void passed() {
        opening--;
        notifyAll();
    }

    synchronized void finished(OpenDocument document) {
        open.remove(document);
    }

    /** A document of another lane; waits while one is about to be opened, and is empty when there will be none. */
    synchronized Optional<OpenDocument> share() throws InterruptedException {
        while (open.isEmpty() && opening > 0) {
            wait();
        }
        return open.stream().findFirst();
    }

    /** Closes what is still open when the step ends early. */
    synchronized void close() {
        open.forEach(OpenDocument::close);
        open.clear();
    }
}
