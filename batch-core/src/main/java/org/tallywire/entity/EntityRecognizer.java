package org.tallywire.entity;

import java.util.List;
import org.tallywire.article.Article;
import org.tallywire.text.TokenizedText;

/** Finds names in an article. Thread-safe. */
@FunctionalInterface
public interface EntityRecognizer {
    /**
     * The names in the body, in the order of their spans; no two overlap.
     *
     * @param body the article's body, tokenized
     */
    List<EntityMention> recognize(Article article, TokenizedText body);
}
