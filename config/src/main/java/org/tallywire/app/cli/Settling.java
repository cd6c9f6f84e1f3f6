package org.tallywire.app.cli;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tells when something that keeps changing has come to rest with something new. Not thread-safe.
 *
 * @param <T> a state, with equality
 */
final class Settling<T> {
    private final Duration rest;
    private @Nullable T settled;
    private @Nullable T last;
    private Instant since = Instant.MIN;

    /** @param rest how long it must be the same */
    Settling(Duration rest) {
        this.rest = rest;
    }

    /** Whether it has been the same for long enough and is another than the last time that this was so. */
    boolean sees(T state, Instant now) {
        if (!state.equals(last)) {
            last = state;
            since = now;
        }
        if (state.equals(settled) || Duration.between(since, now).compareTo(rest) < 0) {
            return false;
        }
        settled = state;
        return true;
    }

    /** What settled last is to be told once more. */
    void again() {
        settled = null;
    }
}
