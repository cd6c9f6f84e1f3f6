package org.tallywire.article;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The readers there are; picks the one that fits a document best. Thread-safe. */
public final class ArticleReaders {
    private final List<ArticleReader> readers;

    /** Among readers that fit equally well the earlier one is taken. */
    public ArticleReaders(List<ArticleReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** The best fitting reader; empty where none fits at all. */
    public Optional<ArticleReader> findFor(DocumentHead head) {
        return offersFor(head).stream().findFirst().map(Offer::reader);
    }

    /** All readers that fit, the best fitting one first. */
    public List<Offer> offersFor(DocumentHead head) {
        return readers.stream()
                .map(reader -> new Offer(reader, reader.fit(head)))
                .filter(offer -> offer.fit != ArticleReader.Fit.NONE)
                .sorted(Comparator.comparing(Offer::fit).reversed())
                .toList();
    }

    /**
     * The best fitting reader.
     *
     * @throws UnreadableDocumentException when the document is empty or of no format that is known
     */
    public ArticleReader getFor(SourceDocument document) throws IOException, UnreadableDocumentException {
        DocumentHead head = document.head();
        if (head.length() == 0) {
            throw new UnreadableDocumentException(
                    document.name(), "byte 0", "the file is empty", "send it again, or remove it");
        }
        return findFor(head)
                .orElseThrow(() -> new UnreadableDocumentException(
                        document.name(),
                        "byte 0",
                        "the content is of no known format (known: " + String.join(", ", formats()) + ")",
                        "convert it to one of these"));
    }

    /** The formats that are known, in the order of the readers. */
    public List<String> formats() {
        return readers.stream().map(ArticleReader::format).toList();
    }

    /**
     * A reader that could read a document.
     *
     * @param fit how sure it is
     */
    public record Offer(ArticleReader reader, ArticleReader.Fit fit) {}
}
