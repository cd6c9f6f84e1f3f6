package org.tallywire.job;

import java.util.List;
import org.tallywire.article.Article;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Reading;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;

/** Finds the same bodies in every document, whatever its bytes are. */
record FixedReader(List<String> bodies) implements ArticleReader {
    @Override
    public String format() {
        return "fixed";
    }

    @Override
    public Fit fit(DocumentHead head) {
        return Fit.CERTAIN;
    }

    @Override
    public Readings open(SourceDocument document) {
        return Readings.of(bodies.stream()
                .map(body -> new Reading.Parsed(Article.in(document).body(body)))
                .toArray(Reading[]::new));
    }
}
