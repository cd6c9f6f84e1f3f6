package org.tallywire.staging.bulk;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Article;

/**
 * Where an article was found. The least place is the one shown, so that the order in which an article's documents come
 * does not matter.
 *
 * @param document id of the document
 * @param entry place in it, null where the document is the article
 */
record ArticlePlace(String document, @Nullable String entry) implements Comparable<ArticlePlace> {
    private static final Comparator<ArticlePlace> ORDER =
            Comparator.comparing(ArticlePlace::document).thenComparing(ArticlePlace::entryOrNone);

    static ArticlePlace of(Article article) {
        return new ArticlePlace(article.document(), article.entry());
    }

    /** The place in the document, empty where the document is the article. */
    String entryOrNone() {
        return entry == null ? "" : entry;
    }

    @Override
    public int compareTo(ArticlePlace other) {
        return ORDER.compare(this, other);
    }
}
