package org.tallywire.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whose word an article is: its outlet's, and a copy is the word of the outlet that printed the text first. Immutable. */
final class Voices {
    private final Map<String, ClaimArticle> articles;

    private Voices(Map<String, ClaimArticle> articles) {
        this.articles = articles;
    }

    /** Of articles given by their figures. */
    static Voices of(Collection<List<ClaimFigure>> byArticle) {
        Map<String, ClaimArticle> articles = new HashMap<>();
        byArticle.forEach(figures -> articles.put(
                figures.getFirst().article().id(), figures.getFirst().article()));
        return new Voices(articles);
    }

    /** Two articles with the same voice are one source. */
    String of(ClaimArticle article) {
        String text = OpenClaim.textOf(article);
        ClaimArticle original = articles.get(text);
        return original == null || original.outlet() == null ? "article " + text : "outlet " + original.outlet();
    }
}
