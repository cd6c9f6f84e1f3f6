package org.tallywire.reports.digest;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.StagedFacts;
import org.tallywire.reports.wording.Labels;

/**
 * Digests for several reports of the same facts. Reading all figures takes longer than writing a page about them, so the
 * newest digest is remembered for the next report. Thread-safe.
 */
public final class Digests {
    private final Labels labels;
    private final DigestLimits limits;
    private final AtomicReference<@Nullable Newest> newest = new AtomicReference<>();

    /** A digest, and what it was read from; that is not kept alive. */
    private record Newest(WeakReference<StagedFacts> facts, Digest digest) {}

    /**
     * Digests that have enough for each report.
     *
     * @param reports how much each shows at most; at least one
     */
    public Digests(Labels labels, DigestLimits... reports) {
        this.labels = labels;
        this.limits = Arrays.stream(reports).reduce(DigestLimits::orMore).orElseThrow();
    }

    /**
     * Reads the facts.
     *
     * @param onlooker is shown all of them on the way
     */
    public Digest read(StagedFacts facts, Onlooker onlooker) {
        Digest digest = Digest.of(facts, labels, limits, onlooker);
        newest.set(new Newest(new WeakReference<>(facts), digest));
        return digest;
    }

    /** The digest of these facts, which are read unless they were the last ones. */
    public Digest of(StagedFacts facts) {
        Newest known = newest.get();
        return known != null && known.facts.refersTo(facts) ? known.digest : read(facts, new Onlooker() {});
    }
}
