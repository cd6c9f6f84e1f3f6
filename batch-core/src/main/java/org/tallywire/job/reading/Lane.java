package org.tallywire.job.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.tallywire.job.control.StopSignal;

/** Reads one document after the other, and then helps other lanes. Belongs to one thread. */
final class Lane implements ItemReader<ReadItem> {
    private final DocumentQueue queue;
    private final DocumentOpener opener;
    private final StopSignal stop;
    private @Nullable OpenDocument current;

    Lane(DocumentQueue queue, DocumentOpener opener, StopSignal stop) {
        this.queue = queue;
        this.opener = opener;
        this.stop = stop;
    }

    @Override
    public @Nullable ReadItem read() throws InterruptedException {
        if (stop.isRequested()) {
            return null;
        }
        Optional<ReadItem> item = readCurrent().or(() -> queue.takeUnread().map(ReadItem.Settled::new));
        while (item.isEmpty()) {
            Optional<InboxFile> file = queue.takeFile();
            if (file.isPresent()) {
                item = open(file.get());
            } else {
                Optional<OpenDocument> shared = queue.share();
                if (shared.isEmpty()) {
                    return null;
                }
                current = shared.get();
                item = readCurrent();
            }
        }
        return item.get();
    }

    private Optional<ReadItem> open(InboxFile file) {
        return switch (opener.open(file)) {
            case DocumentOpener.Opening.Passed passed -> {
                queue.passed();
                yield Optional.of(new ReadItem.Settled(passed.item()));
            }
            case DocumentOpener.Opening.Opened opened -> {
                current = opened.document();
                queue.opened(current);
                yield readCurrent();
            }
        };
    }

    private Optional<ReadItem> readCurrent() {
        if (current == null) {
            return Optional.empty();
        }
        Optional<ReadItem> item = current.next();
        if (item.isEmpty()) {
            queue.finished(current);
            current = null;
        }
        return item;
    }
}
