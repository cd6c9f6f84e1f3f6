package org.tallywire.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tallywire.article.ArticleReaders;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.ReaderCatalog;

/**
 * Reads the documents of a folder again and again in one process and lists the slowest, by the time of the best round: other
 * programs on the machine make little difference then.
 */
final class SlowestPages {
    private static final int ROUNDS = 6;
    private static final int LISTED = 10;

    private final ArticleReaders readers = ReaderCatalog.standard();

    private SlowestPages() {}

    /** @param nanos time of the best round */
    private record Timed(SourceDocument document, long nanos) {
        static Timed best(Timed one, Timed other) {
            return one.nanos <= other.nanos ? one : other;
        }
    }

    /** @param arguments a folder */
    public static void main(String[] arguments) throws IOException {
        new SlowestPages().run(Path.of(arguments[0]));
    }

    private void run(Path folder) throws IOException {
        Timed[] best = new Timed[0];
        for (int round = 0; round < ROUNDS; round++) {
            Timed[] times = round(folder);
            for (int i = 0; i < best.length; i++) {
                times[i] = Timed.best(times[i], best[i]);
            }
            best = times;
        }
        print(Stream.of(best)
                .sorted(Comparator.comparingLong(Timed::nanos).reversed())
                .toList());
    }

    private Timed[] round(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            Timed[] times = new Timed[sorted.size()];
            for (int i = 0; i < times.length; i++) {
                Path file = sorted.get(i);
                times[i] = read(SourceDocument.of(folder.relativize(file).toString(), file));
            }
            return times;
        }
    }

    private Timed read(SourceDocument document) throws IOException {
        long before = System.nanoTime();
        try (Readings readings = readers.getFor(document).open(document)) {
            while (readings.next().isPresent()) {
                // the articles are of no interest
            }
        } catch (UnreadableDocumentException e) {
            System.err.println(document.name() + " cannot be read: " + e.getMessage());
        }
        return new Timed(document, System.nanoTime() - before);
    }

    private static void print(List<Timed> slowestFirst) {
        double median = slowestFirst.get(slowestFirst.size() / 2).nanos;
        double seconds = slowestFirst.stream().mapToLong(Timed::nanos).sum() / 1e9;
        System.out.printf(
                "%d documents, %.0f a second and core, median %.2f ms%n",
                slowestFirst.size(), slowestFirst.size() / seconds, median / 1e6);
        slowestFirst.stream()
                .limit(LISTED)
                .forEach(timed -> System.out.printf(
                        "%5.1f medians  %7d kB  %s%n",
                        timed.nanos / median, timed.document.size() / 1024, timed.document.name()));
    }
}
