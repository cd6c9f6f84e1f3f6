package org.tallywire.readers.container;

import java.io.IOException;
import java.util.function.Supplier;
import org.tallywire.article.ArticleReaders;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.limits.Limits;

/** Has the documents in a container read, each by the reader that fits it. Thread-safe. */
public final class InnerDocuments {
    private final Supplier<ArticleReaders> readers;
    private final Limits limits;

    /**
     * @param readers of all formats, containers among them; asked for when a container is opened
     */
    public InnerDocuments(Supplier<ArticleReaders> readers, Limits limits) {
        this.readers = readers;
        this.limits = limits;
    }

    /** The most bytes that a document which is read as a whole may have. */
    public long documentBytes() {
        return limits.documentBytes();
    }

    /**
     * Readings of all entries of a container. Faulty entries are set aside one by one; what is wrong with the container
     * itself ends it.
     *
     * @param source lists the entries
     * @throws UnreadableDocumentException when the container stands too deep in others, or cannot be opened
     */
    public Readings open(SourceDocument container, Source source) throws IOException, UnreadableDocumentException {
        Budget budget = Budget.of(container, limits);
        try {
            budget.checkDepth();
        } catch (LimitReachedException e) {
            throw new UnreadableDocumentException(container.name(), "file", e.reason(), e.remedy());
        }
        return new ContainerReadings(container, source.open(new Unpacking(budget)), budget, readers.get());
    }

    /** Opens a container. */
    public interface Source {
        Entries open(Unpacking unpacking) throws IOException, UnreadableDocumentException;
    }
}
