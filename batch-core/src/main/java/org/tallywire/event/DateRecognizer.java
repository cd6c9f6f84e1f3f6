package org.tallywire.event;

import java.util.List;
import org.tallywire.article.Article;
import org.tallywire.text.TokenizedText;

/** Finds dates in an article and gives them values. Thread-safe. */
@FunctionalInterface
public interface DateRecognizer {
    /**
     * The dates in the body, in the order of their spans. No two overlap, but for the ends of a range, which follow the
     * range that they lie in. Values are counted from the article's day of
     * publication and from dates before them in the text.
     *
     * @param body the article's body, tokenized
     */
    List<DateMention> recognize(Article article, TokenizedText body);
}
