package org.tallywire.readers.feed;

import java.io.IOException;
import java.util.Optional;
import org.tallywire.article.Reading;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.xml.XmlEvents;
import org.tallywire.readers.xml.XmlFaultException;

/** The entries of one feed. Not thread-safe. */
final class FeedReadings implements Readings {
    private final SourceDocument document;
    private final XmlEvents events;
    private final FeedSplitter splitter;
    private final EntryParser parser;
    private int number;
    private boolean ended;

    FeedReadings(SourceDocument document, XmlEvents events, EntryParser parser) {
        this.document = document;
        this.events = events;
        this.splitter = new FeedSplitter(events);
        this.parser = parser;
    }

    @Override
    public Optional<Reading> next() throws IOException, UnreadableDocumentException {
        if (ended) {
            return Optional.empty();
        }
        try {
            Optional<FeedEntry> entry = splitter.next();
            ended = entry.isEmpty();
            if (ended && number == 0) {
                throw new UnreadableDocumentException(
                        document.name(), "start", "a feed with entries expected, found none", "send it again later");
            }
            number++;
            return entry.map(found -> parser.parse(document, found, number));
        } catch (XmlFaultException e) {
            ended = true;
            throw e.in(document);
        }
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
