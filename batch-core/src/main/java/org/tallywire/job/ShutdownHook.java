package org.tallywire.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tallywire.job.control.StopSignal;

/**
 * Ends a running job when the process is told to end: it is asked to stop, its current chunks are committed, and the data
 * is given free before the process goes. The exit code stays that of the signal.
 */
final class ShutdownHook {
    /** Longer than any chunk takes; a report that is being written may be cut off, its file is replaced as a whole. */
    private static final int PATIENCE_SECONDS = 20;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    private ShutdownHook(StopSignal stop, Runnable giveFree) {
        this.hook = new Thread(() -> end(stop, giveFree), "shutdown");
    }

    /** Stands ready until it is removed. */
    static ShutdownHook install(StopSignal stop, Runnable giveFree) {
        ShutdownHook hook = new ShutdownHook(stop, giveFree);
        Runtime.getRuntime().addShutdownHook(hook.hook);
        return hook;
    }

    private void end(StopSignal stop, Runnable giveFree) {
        stop.request();
        try {
            if (ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                giveFree.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says that the job has ended. */
    void remove() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            System.getLogger(ShutdownHook.class.getName()).log(System.Logger.Level.DEBUG, "the process is ending");
        }
    }
}
