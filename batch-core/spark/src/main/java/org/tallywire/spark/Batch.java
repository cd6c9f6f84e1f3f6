package org.tallywire.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The files of one task, in the order of the inbox: one large one, or some small ones. */
record Batch(List<SourceFile> files) implements Serializable {
    /** Bytes of a batch of a large inbox: some seconds of work. */
    static final long USUAL = 8L * 1024 * 1024;

    /** Less is not worth a task of its own. */
    private static final long LEAST = 64L * 1024;

    /** As many tasks of an inbox that is not large let all cores of a small cluster end at about the same time. */
    private static final long TASKS = 64;

    private static final int MOST_FILES = 2000;

    Batch {
        files = List.copyOf(files);
    }

    /** How many bytes a batch of an inbox has; how many cores there are is not known before they have work. */
    static long bytesFor(long total) {
        return Math.clamp(total / TASKS, LEAST, USUAL);
    }

    /**
     * Cuts the files of an inbox; a file that is larger than a batch is one by itself.
     *
     * @param bytes how many a batch has at most
     */
    static List<Batch> of(List<SourceFile> files, long bytes) {
        List<Batch> batches = new ArrayList<>();
        List<SourceFile> open = new ArrayList<>();
        long size = 0;
        for (SourceFile file : files) {
            if (!open.isEmpty() && (size + file.size() > bytes || open.size() == MOST_FILES)) {
                batches.add(new Batch(open));
                open.clear();
                size = 0;
            }
            open.add(file);
            size += file.size();
        }
        if (!open.isEmpty()) {
            batches.add(new Batch(open));
        }
        return batches;
    }
}
