package org.tallywire.job.reading;

import java.util.List;
import java.util.function.Predicate;
import org.tallywire.staging.bulk.StagingItem.Unread;

/**
 * What the inboxes hold.
 *
 * @param files in the order of their names, by code point
 * @param unread folders and files that could not be looked at
 */
record Inbox(List<InboxFile> files, List<Unread> unread) {
    Inbox {
        files = List.copyOf(files);
        unread = List.copyOf(unread);
    }

    /** The same without some of its files. */
    Inbox without(Predicate<InboxFile> left) {
        return new Inbox(files.stream().filter(left.negate()).toList(), unread);
    }

    /** The files of a window; what could not be looked at stays. */
    Inbox within(InboxWindow window) {
        return new Inbox(files.stream().filter(window::holds).toList(), unread);
    }

    long count() {
        return (long) files.size() + unread.size();
    }

    long bytes() {
        return files.stream().mapToLong(InboxFile::size).sum();
    }
}
