package org.tallywire.readers.container;

import org.tallywire.article.SourceDocument;
import org.tallywire.readers.limits.Limits;

/** What is left to the containers of one file, at all depths together. Not thread-safe. */
public final class Budget {
    private static final String OR_RAISE =
            "unpack it and put what is wanted into the inbox, or raise tallywire.limits.";

    private final Limits limits;
    private final Spent spent;
    private final int depth;

    private Budget(Limits limits, Spent spent, int depth) {
        this.limits = limits;
        this.spent = spent;
        this.depth = depth;
    }

    /** The budget of a container: its own, or, where it lies in another, what is left of that one's. */
    static Budget of(SourceDocument container, Limits limits) {
        return container.content() instanceof SpooledContent inner
                ? new Budget(limits, inner.budget().spent, inner.budget().depth + 1)
                : new Budget(limits, new Spent(container.size()), 1);
    }

    /** Refuses a container that stands too deep. */
    void checkDepth() throws LimitReachedException {
        if (depth > limits.depth()) {
            throw new LimitReachedException(
                    "at most " + limits.depth() + " containers in each other expected, found more",
                    OR_RAISE + "depth in the settings");
        }
    }

    /** Counts one entry more. */
    void entry() throws LimitReachedException {
        spent.entries++;
        if (spent.entries > limits.entries()) {
            throw new LimitReachedException(
                    "at most " + limits.entries() + " entries expected, found more",
                    OR_RAISE + "entries in the settings");
        }
    }

    /** Counts bytes that were unpacked. */
    void unpacked(long bytes) throws LimitReachedException {
        spent.bytes += bytes;
        if (spent.bytes > limits.unpackedBytes()) {
            throw new LimitReachedException(
                    "at most " + Limits.size(limits.unpackedBytes()) + " unpacked expected, found more",
                    OR_RAISE + "unpacked-mib in the settings");
        }
        if (spent.bytes > Limits.FREE_BYTES && spent.bytes / limits.ratio() > spent.packed) {
            throw new LimitReachedException(
                    Limits.size(spent.packed) + " expected to unpack to at most " + limits.ratio()
                            + " times as much, found more",
                    "it looks like a trap (a zip bomb); if it is none, " + OR_RAISE + "ratio in the settings");
        }
    }

    private static final class Spent {
        private final long packed;
        private long bytes;
        private int entries;

        Spent(long packed) {
            this.packed = packed;
        }
    }
}
