package org.tallywire.job.reading;

import org.tallywire.article.Article;
import org.tallywire.staging.bulk.DocumentReading;
import org.tallywire.staging.bulk.StagingItem;

/** What reading hands to analysing. */
sealed interface ReadItem {
    /** An article to analyse. */
    record Arrived(DocumentReading reading, String format, Article article) implements ReadItem {}

    /** An article that another engine has analysed. */
    record Found(StagingItem.Analyzed item) implements ReadItem {}

    /** Something that needs no analysis. */
    record Settled(StagingItem item) implements ReadItem {}
}
