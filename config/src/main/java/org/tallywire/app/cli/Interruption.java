package org.tallywire.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ends what runs in good order when the process is told to end (Ctrl-C, SIGTERM). The Java platform makes the exit code
 * of it: 130 or 143. Thread-safe.
 */
public final class Interruption {
    /** How long a process that is told to end waits for its work to come to a consistent end. */
    private static final long PATIENCE_SECONDS = 60;

    private final AtomicReference<@Nullable Runnable> end = new AtomicReference<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean isTold;

    /** One that nobody triggers. */
    public static Interruption never() {
        return new Interruption();
    }

    /** One that the signals of this process trigger. */
    public static Interruption ofProcess() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::trigger, "tallywire-end"));
        return interruption;
    }

    private Interruption() {}

    /** Does the work; a signal that comes meanwhile runs {@code ending}, once, on another thread. */
    <T> T during(Runnable ending, Supplier<T> work) {
        end.set(ending);
        try {
            return work.get();
        } finally {
            end.set(null);
        }
    }

    /** Says that the work is over: from now on a signal ends the process at once. */
    public void nothingLeftToEnd() {
        ended.countDown();
    }

    /** Whether the process was told to end: no further work should begin. */
    boolean isTold() {
        return isTold;
    }

    private void trigger() {
        isTold = true;
        Runnable ending = end.getAndSet(null);
        if (ending == null) {
            return;
        }
        ending.run();
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("tallywire: did not end within " + PATIENCE_SECONDS
                        + " seconds and was cut off; the next run takes up from there");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
