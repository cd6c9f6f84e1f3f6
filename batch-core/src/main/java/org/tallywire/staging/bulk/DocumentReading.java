package org.tallywire.staging.bulk;

import java.util.concurrent.atomic.AtomicLong;
import org.tallywire.article.SourceDocument;

/**
 * A document while it is read and staged, perhaps by several threads: it is done when its end was met and everything
 * handed out before is staged. Thread-safe.
 */
public final class DocumentReading {
    private final SourceDocument document;
    private final AtomicLong handedOut = new AtomicLong();
    private long staged;
    private boolean ended;
    private boolean broken;
    private long bytesTold;

    public DocumentReading(SourceDocument document) {
        this.document = document;
    }

    public SourceDocument document() {
        return document;
    }

    /** Counts an item that is on its way to be staged; its end is such an item too, and the last one. */
    public void handOut() {
        handedOut.incrementAndGet();
    }

    /** Whether anything of it is staged, and so its row is there. */
    synchronized boolean isBegun() {
        return staged > 0;
    }

    /** Its end was met: in full, or at a place from where nothing can be read. */
    public synchronized void ended(boolean isBroken) {
        ended = true;
        broken = isBroken;
    }

    synchronized boolean isBroken() {
        return broken;
    }

    /** Whether these items are the last ones missing. */
    synchronized boolean isCompleteWith(long items) {
        return ended && staged + items == handedOut.get();
    }

    /** Counts items that are staged; negative where their transaction was rolled back. */
    synchronized void staged(long items) {
        staged += items;
    }

    /** The share of the document's bytes that this many more stand for; all shares together are at most its size. */
    synchronized long takeBytes(long estimate) {
        long bytes = Math.clamp(estimate, 0, document.size() - bytesTold);
        bytesTold += bytes;
        return bytes;
    }
}
