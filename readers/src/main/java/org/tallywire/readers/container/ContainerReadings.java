package org.tallywire.readers.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.ArticleReaders;
import org.tallywire.article.Reading;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;

/** The articles of all entries of a container, one entry after the other. Not thread-safe. */
final class ContainerReadings implements Readings {
    private final SourceDocument container;
    private final Entries entries;
    private final Budget budget;
    private final ArticleReaders readers;
    private @Nullable InnerReadings current;
    private String place = "start";
    private boolean empty = true;
    private boolean ended;

    ContainerReadings(SourceDocument container, Entries entries, Budget budget, ArticleReaders readers) {
        this.container = container;
        this.entries = entries;
        this.budget = budget;
        this.readers = readers;
    }

    @Override
    public Optional<Reading> next() throws IOException, UnreadableDocumentException {
        Optional<Reading> found = Optional.empty();
        while (found.isEmpty() && !ended) {
            found = current == null ? nextEntry() : nextInCurrent(current);
        }
        if (found.isEmpty() && empty) {
            empty = false;
            throw unreadable("a document in it expected, found none", "send it again, or remove it");
        }
        empty = false;
        return found;
    }

    private Optional<Reading> nextInCurrent(InnerReadings inner) throws IOException {
        Optional<Reading> found = inner.next();
        if (found.isEmpty()) {
            inner.close();
            current = null;
        }
        return found;
    }

    private Optional<Reading> nextEntry() throws UnreadableDocumentException {
        try {
            Optional<Entry> entry = entries.next();
            if (entry.isEmpty()) {
                ended = true;
                return Optional.empty();
            }
            budget.entry();
            return open(entry.get());
        } catch (LimitReachedException e) {
            throw unreadable(e.reason(), e.remedy());
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private Optional<Reading> open(Entry entry) throws IOException {
        return switch (entry) {
            case Entry.Passed passed -> Optional.empty();
            case Entry.Known known -> Optional.of(known.reading());
            case Entry.Inner inner -> read(inner);
        };
    }

    private Optional<Reading> read(Entry.Inner entry) throws IOException {
        place = entry.name();
        InnerReadings inner = new InnerReadings(container, entry.name(), entry.address());
        try (InputStream bytes = new MeteredStream(entry.bytes().open(), budget)) {
            inner.fill(bytes, budget);
        } catch (LimitReachedException e) {
            inner.close();
            throw e;
        } catch (IOException | RuntimeException e) {
            inner.close();
            return Optional.of(new Reading.Rejected(
                    entry.name(), "it cannot be unpacked: " + Damage.describe(e), "send the archive again"));
        }
        inner.open(readers);
        current = inner;
        return Optional.empty();
    }

    private UnreadableDocumentException damaged(IOException cause) {
        return unreadable(
                "it is damaged or cut off after this entry: " + Damage.describe(cause),
                "send it again; the entries before are read");
    }

    private UnreadableDocumentException unreadable(String reason, String remedy) {
        ended = true;
        return new UnreadableDocumentException(container.name(), place, reason, remedy);
    }

    @Override
    public void close() throws IOException {
        try (entries) {
            if (current != null) {
                current.close();
            }
        }
    }
}
