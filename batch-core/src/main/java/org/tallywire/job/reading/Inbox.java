package org.tallywire.job.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.tallywire.staging.bulk.StagingItem.Unread;

/**
 * What the inboxes hold.
 *
 * @param files in the order of their names, by code point
 * @param unread folders and files that could not be looked at
 */
public record Inbox(List<InboxFile> files, List<Unread> unread) {
    public Inbox {
        files = List.copyOf(files);
        unread = List.copyOf(unread);
    }

    /** All files of some files and folders; a file named by itself is one under its own name. */
    public static Inbox of(List<Path> inboxes) throws IOException {
        return InboxWalk.of(inboxes);
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

    /** The sizes of its files together. */
    public long bytes() {
        return files.stream().mapToLong(InboxFile::size).sum();
    }
}
