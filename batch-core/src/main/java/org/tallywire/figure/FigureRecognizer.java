package org.tallywire.figure;

import java.util.List;
import org.tallywire.article.Article;
import org.tallywire.entity.EntityMention;
import org.tallywire.event.DateMention;
import org.tallywire.text.TokenizedText;

/** Finds figures in an article. Thread-safe. */
@FunctionalInterface
public interface FigureRecognizer {
    /**
     * The figures in the body, in the order of their spans.
     *
     * @param body the article's body, tokenized
     * @param entities the names found in it: places of figures, and who says them
     * @param dates the dates found in it: numbers inside them are no figures
     */
    List<Figure> recognize(Article article, TokenizedText body, List<EntityMention> entities, List<DateMention> dates);
}
