package org.tallywire.job.reading;

import org.springframework.batch.infrastructure.item.ItemReader;
import org.tallywire.article.ArticleReaders;
import org.tallywire.job.control.StopSignal;
import org.tallywire.staging.bulk.KnownContent;

/** The documents of inboxes, which every lane helps to read. */
final class InboxSource implements LaneSource {
    private final DocumentQueue queue;
    private final DocumentOpener opener;
    private final StopSignal stop;

    /** @param limit how many documents may be opened */
    InboxSource(Inbox inbox, int limit, ArticleReaders readers, KnownContent known, StopSignal stop) {
        this.queue = new DocumentQueue(inbox, limit);
        this.opener = new DocumentOpener(readers, known);
        this.stop = stop;
    }

    @Override
    public ItemReader<ReadItem> lane() {
        return new Lane(queue, opener, stop);
    }

    @Override
    public void close() {
        queue.close();
    }
}
