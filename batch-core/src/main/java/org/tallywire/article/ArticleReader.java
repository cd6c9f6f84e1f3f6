package org.tallywire.article;

import java.io.IOException;

/**
 * The port of a source format. Implementations are stateless and thread-safe.
 */
public interface ArticleReader {
    /** Name of the format in lower case, as kept with the document: {@code html}, {@code jsonl}, {@code text}. */
    String format();

    /** How well a document's start fits this format; its content counts for more than its name. */
    Fit fit(DocumentHead head);

    /**
     * Starts reading. The caller closes what is returned.
     *
     * @throws UnreadableDocumentException when the document as a whole cannot be read
     * @throws IOException when its bytes cannot be had
     */
    Readings open(SourceDocument document) throws IOException, UnreadableDocumentException;

    /** How sure a reader is of a document, ascending. */
    enum Fit {
        /** Not this format. */
        NONE,
        /** Could be read so, if nobody knows better. */
        POSSIBLE,
        /** Looks like it. */
        LIKELY,
        /** Marked as such by its content. */
        CERTAIN
    }
}
