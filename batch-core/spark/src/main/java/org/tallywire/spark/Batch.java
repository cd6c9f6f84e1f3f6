package org.tallywire.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The files of one task, in the order of the inbox: one large one, or some small ones. */
record Batch(List<SourceFile> files) implements Serializable {
    /** Bytes of a batch where there is enough for every core: some ten seconds of work. */
    static final long USUAL = 16L * 1024 * 1024;

    /** Less is not worth a task of its own. */
    private static final long LEAST = 64L * 1024;

    /** Tasks a core, so that all end at about the same time. */
    private static final long TASKS = 4;

    private static final int MOST_FILES = 2000;

    Batch {
        files = List.copyOf(files);
    }

    /** How many bytes a batch should have: few enough that all cores have some. */
    static long bytesFor(long total, int cores) {
        return Math.clamp(total / (TASKS * cores), LEAST, USUAL);
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
