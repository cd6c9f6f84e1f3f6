package org.tallywire.staging.bulk;

import org.jspecify.annotations.Nullable;
import org.tallywire.analysis.ArticleFacts;
import org.tallywire.article.Article;
import org.tallywire.article.SourceDocument;

/** What comes out of reading and analysing, ready to be staged. */
public sealed interface StagingItem {
    /** An item of a document that is being read. */
    sealed interface OfDocument extends StagingItem {
        DocumentReading reading();
    }

    /**
     * An article with its facts.
     *
     * @param format of the reader that found it
     */
    record Analyzed(DocumentReading reading, String format, ArticleFacts facts) implements OfDocument {}

    /** An article that was staged before with its facts; that it was found here too is kept. */
    record Known(DocumentReading reading, String format, Article article) implements OfDocument {}

    /** An entry that is set aside while the rest of its document goes on. */
    record SetAside(DocumentReading reading, @Nullable String format, Fault fault) implements OfDocument {}

    /** The document was read to its end. */
    record Ended(DocumentReading reading, String format) implements OfDocument {}

    /** Nothing more of the document can be read. */
    record Broken(DocumentReading reading, @Nullable String format, Fault fault) implements OfDocument {}

    /** A document that was read in an earlier run, or under another name. */
    record Unchanged(SourceDocument document) implements StagingItem {}

    /**
     * A file whose bytes cannot be had, so that not even its hash is known.
     *
     * @param size as the folder listed it
     */
    record Unread(String name, long size, Fault fault) implements StagingItem {}
}
