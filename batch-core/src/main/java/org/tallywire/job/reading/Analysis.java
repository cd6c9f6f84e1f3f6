package org.tallywire.job.reading;

import java.util.Optional;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.tallywire.analysis.ArticleAnalyzer;
import org.tallywire.analysis.ArticleFacts;
import org.tallywire.article.Article;
import org.tallywire.job.reading.ReadItem.Arrived;
import org.tallywire.job.reading.ReadItem.Found;
import org.tallywire.job.reading.ReadItem.Settled;
import org.tallywire.staging.bulk.Fault;
import org.tallywire.staging.bulk.KnownContent;
import org.tallywire.staging.bulk.StagingItem;
import org.tallywire.text.Span;

/** Analyses the articles that are not staged yet. An article that the analysis fails on is set aside. Thread-safe. */
final class Analysis implements ItemProcessor<ReadItem, StagingItem> {
    private final ArticleAnalyzer analyzer;
    private final KnownContent known;

    Analysis(ArticleAnalyzer analyzer, KnownContent known) {
        this.analyzer = analyzer;
        this.known = known;
    }

    @Override
    public StagingItem process(ReadItem item) {
        return switch (item) {
            case Settled settled -> settled.item();
            case Found found -> loaded(found.item());
            case Arrived arrived ->
                known.isStaged(arrived.article().id())
                        ? new StagingItem.Known(arrived.reading(), arrived.format(), arrived.article())
                        : analyze(arrived);
        };
    }

    private StagingItem loaded(StagingItem.Analyzed item) {
        Article article = item.facts().article();
        return known.isStaged(article.id()) ? new StagingItem.Known(item.reading(), item.format(), article) : item;
    }

    private StagingItem analyze(Arrived item) {
        try {
            ArticleFacts facts = analyzer.analyze(item.article());
            Optional<Span> outside = findOutside(facts);
            return outside.isEmpty()
                    ? new StagingItem.Analyzed(item.reading(), item.format(), facts)
                    : setAside(item, "found something at " + outside.get() + ", which is outside the text");
        } catch (RuntimeException | StackOverflowError e) {
            return setAside(item, "failed: " + e);
        }
    }

    private static StagingItem setAside(Arrived item, String what) {
        Article article = item.article();
        String place = article.entry() == null ? "article " + article.id() : article.entry();
        String remedy = "report it with this entry; all other articles are analysed";
        return new StagingItem.SetAside(
                item.reading(), item.format(), new Fault(Fault.Stage.ANALYSE, place, "the analysis " + what, remedy));
    }

    private static Optional<Span> findOutside(ArticleFacts facts) {
        int length = facts.article().body().length();
        return facts.spans().filter(span -> span.end() > length).findFirst();
    }
}
