package org.tallywire.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A staged article.
 *
 * @param source {@code document} or {@code document!entry}
 * @param record the source's own id
 * @param published {@code YYYY-MM-DD} or {@code YYYY-MM-DDThh:mm:ssZ}
 * @param publishedFoundIn where the date was found
 * @param copyOf id of the article that this one copies, null for an original
 * @param similarity to that article, from 0 to 1; null for an original
 * @param figures how many figures it holds
 * @param topics ids of the topics it carries, in the order of the watchlist
 */
public record ArticleRow(
        String id,
        String source,
        @Nullable String record,
        @Nullable String title,
        List<String> authors,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String publishedFoundIn,
        @Nullable String language,
        @Nullable String url,
        @Nullable String copyOf,
        @Nullable Double similarity,
        String body,
        long figures,
        List<String> topics) {
    public ArticleRow {
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
    }

    /** A short name for people: the title, else the source. */
    public String label() {
        return title == null ? source : title;
    }
}
