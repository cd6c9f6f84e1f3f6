package org.tallywire.article;

import java.nio.file.Path;
import java.time.LocalDate;

/** Articles for tests. */
public final class ArticleFixture {
    private ArticleFixture() {}

    /** An article of this text, published on 1 November 2026. */
    public static Article of(String body) {
        SourceDocument document = new SourceDocument("test.txt", Path.of("test.txt"), "0".repeat(64), body.length());
        return Article.in(document)
                .published(Published.on(LocalDate.of(2026, 11, 1), "test"))
                .body(body);
    }
}
