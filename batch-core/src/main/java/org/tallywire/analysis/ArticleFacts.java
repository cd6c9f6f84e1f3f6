package org.tallywire.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.tallywire.article.Article;
import org.tallywire.entity.EntityMention;
import org.tallywire.event.DateMention;
import org.tallywire.figure.Figure;
import org.tallywire.text.Span;

/**
 * What was found in one article. Every list is in the order of spans, and every span counts in the article's body.
 *
 * @param sentences of the body, in order, each from its first token to its last
 */
public record ArticleFacts(
        Article article,
        List<Span> sentences,
        List<EntityMention> entities,
        List<DateMention> dates,
        List<Figure> figures) {
    public ArticleFacts {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        dates = List.copyOf(dates);
        figures = List.copyOf(figures);
    }

    /** The sentence around {@code offset}, or after it where it stands between two; the whole body where there is none. */
    public Span sentenceAt(int offset) {
        if (sentences.isEmpty()) {
            return new Span(0, article.body().length());
        }
        int first = 0;
        int last = sentences.size() - 1;
        while (first < last) {
            int middle = (first + last) >>> 1;
            if (sentences.get(middle).end() > offset) {
                last = middle;
            } else {
                first = middle + 1;
            }
        }
        return sentences.get(first);
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
