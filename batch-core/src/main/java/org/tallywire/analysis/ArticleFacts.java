package org.tallywire.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.tallywire.article.Article;
import org.tallywire.entity.EntityMention;
import org.tallywire.event.DateMention;
import org.tallywire.figure.Figure;
import org.tallywire.text.Span;
import org.tallywire.text.TokenizedText;

/**
 * What was found in one article. Every list is in the order of spans, and every span counts in the article's body.
 *
 * @param text the body with its tokens and sentences
 */
public record ArticleFacts(
        Article article,
        TokenizedText text,
        List<EntityMention> entities,
        List<DateMention> dates,
        List<Figure> figures) {
    public ArticleFacts {
        entities = List.copyOf(entities);
        dates = List.copyOf(dates);
        figures = List.copyOf(figures);
    }

    /** All words of the body that a fact leads back to. */
    public Stream<Span> spans() {
        return Stream.of(
                        entities.stream().map(EntityMention::span),
                        dates.stream().map(DateMention::span),
                        figures.stream().flatMap(Figure::spans))
                .flatMap(spans -> spans);
    }
}
