package org.tallywire.job.reading;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallywire.analysis.ArticleAnalyzer;
import org.tallywire.article.ArticleReaders;
import org.tallywire.staging.bulk.KnownContent;
import org.tallywire.staging.bulk.StagingItem;

/**
 * Reads and analyses documents as the step {@link ReadArticles} does, without a database, for another engine: what it
 * gives is what the step would stage. Of two files with the same bytes only the first is read. Not thread-safe.
 */
public final class DocumentItems {
    private final DocumentOpener opener;
    private final Analysis analysis;

    public DocumentItems(ArticleReaders readers, ArticleAnalyzer analyzer) {
        this.opener = new DocumentOpener(readers, KnownContent.NONE);
        this.analysis = new Analysis(analyzer, KnownContent.NONE);
    }

    /** The items of a file, each made when it is asked for; its end or its fault is the last one. */
    public Iterator<StagingItem> of(InboxFile file) {
        return switch (opener.open(file)) {
            case DocumentOpener.Opening.Passed passed -> List.of(passed.item()).iterator();
            case DocumentOpener.Opening.Opened opened ->
                Stream.generate(opened.document()::next)
                        .takeWhile(Optional::isPresent)
                        .map(Optional::orElseThrow)
                        .map(analysis::process)
                        .iterator();
        };
    }
}
