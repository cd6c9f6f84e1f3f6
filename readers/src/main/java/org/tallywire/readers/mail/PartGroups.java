package org.tallywire.readers.mail;

import java.util.ArrayDeque;
import java.util.Deque;

/** Which parts of a mail stand in for each other. Not thread-safe. */
final class PartGroups {
    private final Deque<Integer> open = new ArrayDeque<>();
    private int last;

    /** A group starts: of alternatives, or of parts that belong to what is around them. */
    void open(String mimeType) {
        boolean alternatives = mimeType.equals("multipart/alternative") && alternatives() == 0;
        last += alternatives ? 1 : 0;
        open.push(alternatives ? last : alternatives());
    }

    void close() {
        open.poll();
    }

    int depth() {
        return open.size();
    }

    /** Number of the outermost group of alternatives around here; 0 where there is none. */
    int alternatives() {
        Integer group = open.peek();
        return group == null ? 0 : group;
    }
}
