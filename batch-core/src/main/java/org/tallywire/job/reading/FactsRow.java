package org.tallywire.job.reading;

import org.jspecify.annotations.Nullable;
import org.tallywire.analysis.ArticleFacts;
import org.tallywire.article.SourceDocument;
import org.tallywire.staging.bulk.Fault;
import org.tallywire.staging.bulk.StagingItem;

/**
 * What another engine found, as it is kept until it is loaded. The rows of a document follow each other in the order in
 * which they were found, and the last one is its end.
 *
 * @param document its name
 * @param sha256 of its bytes; empty where they could not be had
 * @param size in bytes
 * @param names id of the user's own names that the facts were found with
 * @param format of the reader, where one was found
 * @param facts of an article
 * @param fault of what was set aside
 */
public record FactsRow(
        Kind kind,
        String document,
        String sha256,
        long size,
        String names,
        @Nullable String format,
        @Nullable ArticleFacts facts,
        @Nullable Fault fault) {
    /** What a row tells of its document. */
    public enum Kind {
        /** An article with its facts. */
        ARTICLE,
        /** An entry that was set aside. */
        SET_ASIDE,
        /** It was read to its end. */
        ENDED,
        /** Nothing more of it can be read. */
        BROKEN,
        /** Its bytes are those of a document that was read under another name. */
        UNCHANGED,
        /** Its bytes could not be had. */
        UNREAD
    }

    /**
     * The row of an item.
     *
     * @param names id of the user's own names that it was found with
     */
    public static FactsRow of(StagingItem item, String names) {
        return switch (item) {
            case StagingItem.Unchanged same -> of(Kind.UNCHANGED, same.document(), names, null, null, null);
            case StagingItem.Unread file ->
                new FactsRow(Kind.UNREAD, file.name(), "", file.size(), names, null, null, file.fault());
            case StagingItem.OfDocument part -> ofPart(part, part.reading().document(), names);
        };
    }

    private static FactsRow ofPart(StagingItem.OfDocument item, SourceDocument document, String names) {
        return switch (item) {
            case StagingItem.Analyzed article ->
                of(Kind.ARTICLE, document, names, article.format(), article.facts(), null);
            case StagingItem.SetAside entry -> of(Kind.SET_ASIDE, document, names, entry.format(), null, entry.fault());
            case StagingItem.Ended end -> of(Kind.ENDED, document, names, end.format(), null, null);
            case StagingItem.Broken rest -> of(Kind.BROKEN, document, names, rest.format(), null, rest.fault());
            case StagingItem.Known article ->
                throw new IllegalArgumentException(
                        "article " + article.article().id() + " comes without its facts");
        };
    }

    private static FactsRow of(
            Kind kind,
            SourceDocument document,
            String names,
            @Nullable String format,
            @Nullable ArticleFacts facts,
            @Nullable Fault fault) {
        return new FactsRow(kind, document.name(), document.sha256(), document.size(), names, format, facts, fault);
    }
}
