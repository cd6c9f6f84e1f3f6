package org.tallywire.job.reading;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.ArticleReaders;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.job.control.LogContext;
import org.tallywire.staging.bulk.DocumentReading;
import org.tallywire.staging.bulk.Fault;
import org.tallywire.staging.bulk.KnownContent;
import org.tallywire.staging.bulk.StagingItem;

/** Hashes files, passes over those that are staged, and opens the others. Thread-safe. */
final class DocumentOpener {
    private final ArticleReaders readers;
    private final KnownContent known;
    private final Set<String> met = ConcurrentHashMap.newKeySet();

    DocumentOpener(ArticleReaders readers, KnownContent known) {
        this.readers = readers;
        this.known = known;
    }

    Opening open(InboxFile file) {
        LogContext.document(file.name());
        try {
            SourceDocument document = SourceDocument.of(file.name(), file.file());
            boolean isRead = known.isRead(document.sha256()) || !met.add(document.sha256());
            return isRead ? new Opening.Passed(new StagingItem.Unchanged(document)) : open(document);
        } catch (IOException e) {
            return new Opening.Passed(new StagingItem.Unread(file.name(), file.size(), InboxWalk.fault(e)));
        }
    }

    private Opening open(SourceDocument document) {
        DocumentReading reading = new DocumentReading(document);
        try {
            ArticleReader reader = readers.getFor(document);
            return new Opening.Opened(new OpenDocument(reading, reader.format(), reader.open(document)));
        } catch (UnreadableDocumentException e) {
            return broken(reading, new Fault(Fault.Stage.READ, e.place(), e.reason(), e.remedy()));
        } catch (IOException e) {
            return broken(reading, InboxWalk.fault(e));
        } catch (RuntimeException | StackOverflowError e) {
            return broken(reading, OpenDocument.failed("this format", e));
        }
    }

    private static Opening broken(DocumentReading reading, Fault fault) {
        reading.handOut();
        reading.ended(true);
        return new Opening.Passed(new StagingItem.Broken(reading, null, fault));
    }

    /** What became of a file. */
    sealed interface Opening {
        /** It is being read. */
        record Opened(OpenDocument document) implements Opening {}

        /** Nothing is read in it. */
        record Passed(StagingItem item) implements Opening {}
    }
}
