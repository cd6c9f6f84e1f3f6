package org.tallywire.readers.html.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Article;
import org.tallywire.article.Published;

/**
 * What a page says of its article.
 *
 * @param title without the site's name
 * @param authors names as printed
 * @param publisher name of the outlet
 * @param published when, and where that was found
 * @param language BCP 47 tag
 * @param url the canonical address
 * @param body the text as linked data repeat it
 */
public record PageMetadata(
        @Nullable String title,
        List<String> authors,
        @Nullable String publisher,
        @Nullable Published published,
        @Nullable String language,
        @Nullable String url,
        @Nullable String body) {
    public PageMetadata {
        authors = List.copyOf(authors);
    }

    /** Puts it into an article. */
    public Article.Builder describe(Article.Builder article) {
        return article.title(title)
                .authors(authors)
                .publisher(publisher)
                .published(published)
                .language(language)
                .url(url);
    }
}
