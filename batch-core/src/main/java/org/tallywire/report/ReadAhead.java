package org.tallywire.report;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a thread of its own reads while those read before are worked at. They come in the order of reading, and
 * {@value #AHEAD} batches of {@value #BATCH} rows are held at most. What reading or working throws is thrown to the
 * caller; the reading thread is never interrupted, which would close the database's file, and has ended when the call
 * returns.
 */
final class ReadAhead<R> {
    private static final int BATCH = 128;
    private static final int AHEAD = 4;
    private static final long PATIENCE_MILLIS = 50;

    private final BlockingQueue<Batch<R>> batches = new ArrayBlockingQueue<>(AHEAD);
    private volatile boolean isAbandoned;
    private List<R> rows = new ArrayList<>(BATCH);

    /**
     * Some rows, or the end.
     *
     * @param isLast whether none follow
     * @param failure why reading ended before its end
     */
    private record Batch<R>(
            List<R> rows, boolean isLast, @Nullable Throwable failure) {}

    private ReadAhead() {}

    /**
     * Hands all rows over.
     *
     * @param reading hands every row to the consumer that it is given, in the thread that it is called in
     * @param action called in the caller's thread
     * @throws CancellationException when the caller's thread was interrupted
     */
    static <R> void forEach(Consumer<Consumer<R>> reading, Consumer<? super R> action) {
        ReadAhead<R> ahead = new ReadAhead<>();
        Thread reader = Thread.ofPlatform().daemon().name("read-ahead").start(() -> ahead.read(reading));
        try {
            ahead.handOver(reader, action);
        } finally {
            ahead.isAbandoned = true;
            await(reader);
        }
    }

    private void read(Consumer<Consumer<R>> reading) {
        @Nullable Throwable failure = null;
        try {
            reading.accept(this::add);
        } catch (RuntimeException | Error e) {
            failure = e;
        }
        put(new Batch<>(rows, true, failure));
    }

    private void add(R row) {
        rows.add(row);
        if (rows.size() == BATCH) {
            if (!put(new Batch<>(rows, false, null))) {
                throw new CancellationException("nobody wants the rows any more");
            }
            rows = new ArrayList<>(BATCH);
        }
    }

    /** Whether it will be taken. */
    private boolean put(Batch<R> batch) {
        try {
            while (!isAbandoned) {
                if (batches.offer(batch, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private void handOver(Thread reader, Consumer<? super R> action) {
        Batch<R> batch;
        do {
            batch = take(reader);
            batch.rows.forEach(action);
        } while (!batch.isLast);
        if (batch.failure instanceof Error error) {
            throw error;
        }
        if (batch.failure instanceof RuntimeException failure) {
            throw failure;
        }
    }

    /** A reader that has no memory left even to say so is not waited for. */
    private Batch<R> take(Thread reader) {
        try {
            while (true) {
                boolean hasEnded = !reader.isAlive();
                Batch<R> batch = batches.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                if (batch != null) {
                    return batch;
                }
                if (hasEnded) {
                    throw new IllegalStateException("reading ended without a word; there may be no memory left");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while rows were read");
        }
    }

    private static void await(Thread reader) {
        boolean isInterrupted = false;
        while (reader.isAlive()) {
            try {
                reader.join();
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
