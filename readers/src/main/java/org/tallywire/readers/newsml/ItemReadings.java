package org.tallywire.readers.newsml;

import java.io.IOException;
import java.util.Optional;
import org.tallywire.article.Article;
import org.tallywire.article.Reading;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.metadata.HeadWords;
import org.tallywire.readers.nitf.Withdrawn;
import org.tallywire.readers.xml.XmlEvents;
import org.tallywire.readers.xml.XmlFaultException;

/** The items of one document. Not thread-safe. */
final class ItemReadings implements Readings {
    private final SourceDocument document;
    private final XmlEvents events;
    private final HeadWords words;
    private int number;
    private boolean ended;

    ItemReadings(SourceDocument document, XmlEvents events, HeadWords words) {
        this.document = document;
        this.events = events;
        this.words = words;
    }

    @Override
    public Optional<Reading> next() throws IOException, UnreadableDocumentException {
        try {
            while (!ended && events.next()) {
                if (events.isStart("newsItem")) {
                    number++;
                    events.startItem();
                    boolean alone = events.depth() == 1;
                    return Optional.of(reading(NewsItem.parse(events), alone));
                }
            }
        } catch (XmlFaultException e) {
            ended = true;
            throw e.in(document);
        }
        if (number == 0 && !ended) {
            ended = true;
            throw new UnreadableDocumentException(
                    document.name(),
                    "start",
                    "items with news expected, found none: it only refers to items elsewhere, or explains terms",
                    "ask the agency for the items themselves, or remove it");
        }
        ended = true;
        return Optional.empty();
    }

    private Reading reading(NewsItem item, boolean alone) {
        String place = "item " + number;
        if (Withdrawn.is(item.status())) {
            return new Reading.Rejected(place, Withdrawn.reason(item.status()), Withdrawn.REMEDY);
        }
        if (item.body().isBlank()) {
            return new Reading.Rejected(
                    place,
                    "an item with a text in it expected, found " + item.found(),
                    "ask the agency for the text, or put the file that it refers to into the inbox");
        }
        Article.Builder article = Article.in(document).entry(alone ? null : place);
        return new Reading.Parsed(
                item.fields().describe(article, words).body(item.body()),
                item.fields().origins());
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
