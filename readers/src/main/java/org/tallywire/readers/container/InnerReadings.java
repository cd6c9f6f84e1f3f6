package org.tallywire.readers.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Article;
import org.tallywire.article.ArticleReaders;
import org.tallywire.article.Reading;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;

/** The readings of one inner document, with their places as seen from outside. Whatever fails costs this one alone. */
final class InnerReadings implements Closeable {
    private final SourceDocument container;
    private final String name;
    private final @Nullable String address;
    private final Spool spool = new Spool();
    private @Nullable SourceDocument document;
    private @Nullable Readings readings;
    private @Nullable Reading fault;
    private boolean ended;

    InnerReadings(SourceDocument container, String name, @Nullable String address) {
        this.container = container;
        this.name = name;
        this.address = address;
    }

    /** Takes the document's bytes. */
    void fill(InputStream bytes, Budget budget) throws IOException {
        SpooledContent content = spool.fill(bytes, budget);
        document = new SourceDocument(container.name() + "!" + name, content, container.sha256(), content.size());
    }

    /** Starts reading. */
    void open(ArticleReaders readers) {
        SourceDocument inner = document;
        if (inner != null) {
            attempt(() -> {
                readings = readers.getFor(inner).open(inner);
                return Optional.empty();
            });
        }
    }

    Optional<Reading> next() {
        if (fault != null) {
            Reading last = fault;
            fault = null;
            return Optional.of(last);
        }
        Readings left = readings;
        if (ended || left == null) {
            return Optional.empty();
        }
        Optional<Reading> found = attempt(left::next).map(this::seenFromOutside);
        return found.isEmpty() && fault != null ? next() : found;
    }

    private Optional<Reading> attempt(Step step) {
        try {
            return step.take();
        } catch (UnreadableDocumentException e) {
            fail(e.place(), e.reason(), e.remedy());
        } catch (IOException e) {
            fail("file", "it cannot be read: " + Damage.describe(e), "send it again");
        } catch (RuntimeException | StackOverflowError e) {
            fail("file", "reading it failed: " + e, "report it with this file; all other entries are read");
        } catch (OutOfMemoryError e) {
            fail("file", "reading it needs more memory than there is", "give the program more memory, or split it");
        }
        return Optional.empty();
    }

    private void fail(String where, String reason, String remedy) {
        ended = true;
        fault = new Reading.Rejected(placeOf(where), reason, remedy);
    }

    private Reading seenFromOutside(Reading found) {
        return switch (found) {
            case Reading.Parsed parsed ->
                new Reading.Parsed(addressed(parsed.article()).within(container, name), parsed.origins());
            case Reading.Rejected rejected ->
                new Reading.Rejected(placeOf(rejected.place()), rejected.reason(), rejected.remedy());
        };
    }

    private Article addressed(Article article) {
        return address == null || article.url() != null ? article : article.at(address);
    }

    private String placeOf(String where) {
        return where.equals("file") ? name : name + ", " + where;
    }

    @Override
    public void close() throws IOException {
        try (spool) {
            if (readings != null) {
                readings.close();
            }
        }
    }

    private interface Step {
        Optional<Reading> take() throws IOException, UnreadableDocumentException;
    }
}
