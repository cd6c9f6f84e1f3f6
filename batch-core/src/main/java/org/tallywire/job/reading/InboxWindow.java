package org.tallywire.job.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which files of the inboxes are looked at, and how many of them are read.
 *
 * @param from files that were changed then or later; null for any
 * @param before files that were changed earlier than this; null for any
 * @param limit how many files are read at most, besides those that are known
 */
public record InboxWindow(@Nullable Instant from, @Nullable Instant before, int limit) {
    /** All files. */
    public static final InboxWindow ALL = new InboxWindow(null, null, Integer.MAX_VALUE);

    public InboxWindow {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be 1 or more, not " + limit);
        }
    }

    boolean holds(InboxFile file) {
        return (from == null || !file.changed().isBefore(from))
                && (before == null || file.changed().isBefore(before));
    }
}
