package org.tallywire.reports.export;

import org.jspecify.annotations.Nullable;
import org.tallywire.report.ArticleRow;

/** What the table of figures shows of an article besides what a figure knows of it. */
record ArticleColumns(
        @Nullable String source,
        @Nullable String title,
        @Nullable String language,
        @Nullable String url,
        @Nullable String copyOf) {
    static final ArticleColumns UNKNOWN = new ArticleColumns(null, null, null, null, null);

    static ArticleColumns of(ArticleRow row) {
        return new ArticleColumns(row.source(), row.title(), row.language(), row.url(), row.copyOf());
    }
}
