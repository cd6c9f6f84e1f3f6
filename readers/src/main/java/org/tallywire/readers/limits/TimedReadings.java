package org.tallywire.readers.limits;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.Reading;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;

/**
 * Readings of which each must come in time. They are made on a thread beside the caller's. When one is late, that thread
 * is interrupted and left behind, since Java can end no thread that does not listen; the caller goes on. Not
 * thread-safe.
 */
final class TimedReadings implements Readings {
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("document-", 1).factory());

    private final SourceDocument document;
    private final Duration time;
    private final Readings readings;
    private boolean late;

    private TimedReadings(SourceDocument document, Duration time, Readings readings) {
        this.document = document;
        this.time = time;
        this.readings = readings;
    }

    static Readings open(ArticleReader reader, SourceDocument document, Duration time)
            throws IOException, UnreadableDocumentException {
        Future<Readings> opening = THREADS.submit(() -> reader.open(document));
        return new TimedReadings(document, time, inTime(opening, document, time));
    }

    @Override
    public Optional<Reading> next() throws IOException, UnreadableDocumentException {
        if (late) {
            return Optional.empty();
        }
        Future<Optional<Reading>> work = THREADS.submit(readings::next);
        try {
            return inTime(work, document, time);
        } finally {
            late = work.isCancelled();
        }
    }

    private static <T> T inTime(Future<T> work, SourceDocument document, Duration time)
            throws IOException, UnreadableDocumentException {
        try {
            return work.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            work.cancel(true);
            throw new UnreadableDocumentException(
                    document.name(),
                    "file",
                    "it was not read after " + time.toSeconds() + " seconds",
                    "split or simplify it, or raise tallywire.limits.seconds in the settings");
        } catch (InterruptedException e) {
            work.cancel(true);
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("reading was interrupted").initCause(e);
        } catch (ExecutionException e) {
            throw causeOf(e, document);
        }
    }

    private static IOException causeOf(ExecutionException failed, SourceDocument document)
            throws UnreadableDocumentException {
        return switch (Objects.requireNonNullElse(failed.getCause(), failed)) {
            case UnreadableDocumentException e -> throw e;
            case IOException e -> e;
            case RuntimeException e -> throw e;
            case OutOfMemoryError e ->
                throw new UnreadableDocumentException(
                        document.name(),
                        "file",
                        "reading it needs more memory than there is",
                        "split it, or give the program more memory");
            case Error e -> throw e;
            default -> new IOException(failed.getCause());
        };
    }

    /** What a thread that was left behind holds is not touched. */
    @Override
    public void close() throws IOException {
        if (!late) {
            readings.close();
        }
    }
}
