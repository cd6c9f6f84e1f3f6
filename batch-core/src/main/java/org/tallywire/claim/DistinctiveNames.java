package org.tallywire.claim;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many articles name an entity: a name that every article has is no evidence for anything. Immutable. */
final class DistinctiveNames {
    /** Up to this many articles a name is distinctive, however few articles there are. */
    private static final int ALWAYS = 10;
    /** One in so many articles at most may have a distinctive name. */
    private static final int SHARE = 50;

    private final Map<String, Integer> articles;
    private final int limit;

    private DistinctiveNames(Map<String, Integer> articles, int limit) {
        this.articles = articles;
        this.limit = limit;
    }

    /** Counts the names in articles, given by their figures. */
    static DistinctiveNames of(Collection<List<ClaimFigure>> byArticle) {
        Map<String, Integer> articles = new HashMap<>();
        for (List<ClaimFigure> figures : byArticle) {
            figures.getFirst().article().entities().forEach(name -> articles.merge(name, 1, Integer::sum));
        }
        return new DistinctiveNames(articles, Math.max(ALWAYS, byArticle.size() / SHARE));
    }

    /** The distinctive names of an article, those that the fewest articles share first. */
    List<String> of(ClaimArticle article) {
        return article.entities().stream()
                .filter(name -> articles.getOrDefault(name, 0) <= limit)
                .sorted(Comparator.<String>comparingInt(name -> articles.getOrDefault(name, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
