package org.tallywire.report;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The staged facts of one selection, as rows in a fixed order: the same facts come in the same order always. Rows are
 * streamed and not kept; each method can be called any number of times. Not thread-safe.
 *
 * <p>Articles are ordered by day of publication (undated last), then id; what belongs to an article follows that order,
 * then its offset.
 */
public interface StagedFacts {
    ReportHead head();

    /** All topics of the watchlist, in its order. */
    List<TopicRow> topics();

    void forEachArticle(Consumer<? super ArticleRow> action);

    /**
     * Articles with these ids, in their order, each once; ids that no article has are left out. Looks through all articles
     * where no better way is known.
     */
    default List<ArticleRow> articles(Collection<String> ids) {
        Set<String> wanted = new LinkedHashSet<>(ids);
        Map<String, ArticleRow> found = new HashMap<>();
        forEachArticle(article -> {
            if (wanted.contains(article.id())) {
                found.put(article.id(), article);
            }
        });
        return wanted.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    void forEachMention(Consumer<? super MentionRow> action);

    /** By kind, then by number of articles, most first, then by name and id. */
    void forEachEntity(Consumer<? super EntityRow> action);

    void forEachDate(Consumer<? super DateRow> action);

    void forEachFigure(Consumer<? super FigureRow> action);

    /** By number of independent sources, most first, then by effect and id. */
    void forEachClaim(Consumer<? super ClaimRow> action);

    /** When the run ended that {@link #forEachChange} counts from; empty where there was none. */
    Optional<Instant> changesSince();

    /**
     * Claims that are different since the last run: changed ones, new ones, then those that are gone; each by number of
     * independent sources, most first, then by effect and id. Of those that are gone a part of the facts shows the ones
     * that have a figure there still.
     */
    void forEachChange(Consumer<? super ChangeRow> action);

    /** By document, then by place. */
    void forEachQuarantined(Consumer<? super QuarantineRow> action);

    /** In the order of recording, those of all selections. */
    void forEachCorrection(Consumer<? super CorrectionRow> action);

    /** What the newest nightly run found of the quality of its data, in the order of the rules; of all selections. */
    void forEachQualityCheck(Consumer<? super QualityCheck> action);
}
