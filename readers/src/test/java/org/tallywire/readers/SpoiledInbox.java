package org.tallywire.readers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.tallywire.article.Article;
import org.tallywire.article.ArticleReaders;
import org.tallywire.article.Reading;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.fields.FieldNames;
import org.tallywire.readers.limits.Limits;

/**
 * A program: reads a number of spoiled documents of all formats, says what became of them, and ends with a status other
 * than zero where anything else came out than an article or a reason.
 */
public final class SpoiledInbox {
    private static final Limits LIMITS =
            new Limits(8L * 1024 * 1024, Duration.ofSeconds(60), 64L * 1024 * 1024, 1000, 5, 250);

    private final ArticleReaders readers = ReaderCatalog.with(new ReaderSettings(LIMITS, FieldNames.standard()));
    private final Path file;
    private int read;
    private int quarantined;
    private int articles;
    private int setAside;
    private int faults;

    private SpoiledInbox(Path file) {
        this.file = file;
    }

    /**
     * Reads them.
     *
     * @param arguments number of documents, seed of the random numbers, a folder to work in
     */
    public static void main(String[] arguments) throws IOException {
        int documents = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        SpoiledInbox inbox = new SpoiledInbox(Path.of(arguments[2]).resolve("spoiled"));
        Map<String, byte[]> samples = FormatSamples.all();
        List<String> names = new ArrayList<>(samples.keySet());
        for (int i = 0; i < documents; i++) {
            Mutation mutation = new Mutation(new Random(seed + i), new ArrayList<>(samples.values()));
            String name = names.get(i % names.size());
            inbox.read(i, name, mutation.of(Objects.requireNonNull(samples.get(name))));
        }
        System.out.println(inbox.read + " read, " + inbox.quarantined + " quarantined, " + inbox.articles
                + " articles, " + inbox.setAside + " entries set aside");
        System.exit(inbox.faults == 0 ? 0 : 1);
    }

    private void read(int number, String name, byte[] content) throws IOException {
        Files.write(file, content);
        try {
            if (isRead(SourceDocument.of(name, file))) {
                read++;
            } else {
                quarantined++;
            }
        } catch (IOException | RuntimeException | StackOverflowError | AssertionError e) {
            faults++;
            System.err.println("document " + number + ", " + name + ":");
            e.printStackTrace();
        }
    }

    private boolean isRead(SourceDocument document) throws IOException {
        try {
            read(document);
            return true;
        } catch (UnreadableDocumentException e) {
            expect(!e.remedy().isBlank() && !e.place().isBlank(), "no remedy");
            expectKnown(e.reason());
            return false;
        }
    }

    private void read(SourceDocument document) throws IOException, UnreadableDocumentException {
        try (Readings readings = readers.getFor(document).open(document)) {
            for (Optional<Reading> next = readings.next(); next.isPresent(); next = readings.next()) {
                switch (next.get()) {
                    case Reading.Parsed parsed -> check(parsed.article());
                    case Reading.Rejected rejected -> {
                        expect(
                                !rejected.reason().isBlank()
                                        && !rejected.remedy().isBlank(),
                                "no reason");
                        expectKnown(rejected.reason());
                        setAside++;
                    }
                }
            }
        }
    }

    private void check(Article article) {
        expect(!article.body().isBlank(), "a blank body");
        expect(article.id().length() == 32, "no id");
        articles++;
    }

    /** A reader that failed in an unforeseen way, or took too long, is set aside too; here that is a fault. */
    private static void expectKnown(String reason) {
        expect(!reason.isBlank(), "no reason");
        expect(!reason.contains("reading it failed"), reason);
        expect(!reason.contains("it was not read after"), reason);
        expect(!reason.contains("more memory than there is"), reason);
    }

    private static void expect(boolean holds, String found) {
        if (!holds) {
            throw new AssertionError(found);
        }
    }
}
