package org.tallywire.job.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Which files there are in some inboxes, how large, and changed when; equal where nothing has changed. */
public record InboxState(List<InboxFile> files) {
    public InboxState {
        files = List.copyOf(files);
    }

    /** As the folders list them now; no file is opened. */
    public static InboxState of(List<Path> inboxes) throws IOException {
        return new InboxState(InboxWalk.of(inboxes).files());
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }
}
