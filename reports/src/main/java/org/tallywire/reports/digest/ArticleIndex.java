package org.tallywire.reports.digest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tallywire.compact.Interner;
import org.tallywire.report.ArticleRow;
import org.tallywire.report.StagedFacts;

/** What must be known of the articles to choose among figures. */
final class ArticleIndex {
    private final Set<String> copies = new HashSet<>();
    private final Map<String, String> languages = new HashMap<>();
    private final Interner texts = new Interner();
    private final Tallies outlets = new Tallies();

    static ArticleIndex of(StagedFacts facts, Onlooker onlooker) {
        ArticleIndex index = new ArticleIndex();
        facts.forEachArticle(article -> {
            onlooker.article(article);
            index.add(article);
        });
        return index;
    }

    private void add(ArticleRow article) {
        if (article.language() != null) {
            languages.put(article.id(), texts.intern(article.language()));
        }
        if (article.copyOf() != null) {
            copies.add(article.id());
        }
        outlets.add(article.publisher() == null ? "" : article.publisher());
    }

    boolean isCopy(String article) {
        return copies.contains(article);
    }

    /** The language of an article, as its source or its words tell. */
    Optional<String> languageOf(String article) {
        return Optional.ofNullable(languages.get(article));
    }

    /** Articles by outlet; those without one under the empty name. */
    List<Tally> outlets() {
        return outlets.byCount();
    }
}
