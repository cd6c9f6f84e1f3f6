package org.tallywire.reports.digest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tallywire.report.ArticleRow;
import org.tallywire.report.StagedFacts;

/** What must be known of the articles to choose among figures. */
final class ArticleIndex {
    private final Set<String> copies = new HashSet<>();
    private final Tallies outlets = new Tallies();

    static ArticleIndex of(StagedFacts facts) {
        ArticleIndex index = new ArticleIndex();
        facts.forEachArticle(index::add);
        return index;
    }

    private void add(ArticleRow article) {
        if (article.copyOf() != null) {
            copies.add(article.id());
        }
        outlets.add(article.publisher() == null ? "" : article.publisher());
    }

    boolean isCopy(String article) {
        return copies.contains(article);
    }

    /** Articles by outlet; those without one under the empty name. */
    List<Tally> outlets() {
        return outlets.byCount();
    }
}
