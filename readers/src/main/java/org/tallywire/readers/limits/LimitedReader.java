package org.tallywire.readers.limits;

import java.io.IOException;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;

/** A reader of documents that are read as a whole, kept to a size and a time. Thread-safe. */
public final class LimitedReader implements ArticleReader {
    private final ArticleReader reader;
    private final Limits limits;

    public LimitedReader(ArticleReader reader, Limits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    @Override
    public String format() {
        return reader.format();
    }

    @Override
    public Fit fit(DocumentHead head) {
        return reader.fit(head);
    }

    @Override
    public Readings open(SourceDocument document) throws IOException, UnreadableDocumentException {
        if (document.size() > limits.documentBytes()) {
            throw new UnreadableDocumentException(
                    document.name(),
                    "byte " + limits.documentBytes(),
                    "a document of at most " + Limits.size(limits.documentBytes()) + " expected, found "
                            + Limits.size(document.size()),
                    "split it, or raise tallywire.limits.document-mib in the settings");
        }
        return TimedReadings.open(reader, document, limits.time());
    }
}
