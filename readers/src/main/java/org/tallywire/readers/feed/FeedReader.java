package org.tallywire.readers.feed;

import java.io.IOException;
import java.util.Set;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.metadata.HeadWords;
import org.tallywire.readers.xml.XmlEvents;
import org.tallywire.readers.xml.XmlFaultException;
import org.tallywire.readers.xml.XmlRoot;

/**
 * Reads RSS 0.9 to 2.0 and Atom, entry by entry: one that ROME cannot read is set aside alone, and those before a fault
 * in the XML are kept. The full content is the body where the entry has it, else its summary.
 */
public final class FeedReader implements ArticleReader {
    private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF");

    private final EntryParser parser;

    public FeedReader(HeadWords words) {
        this.parser = new EntryParser(words);
    }

    @Override
    public String format() {
        return "feed";
    }

    @Override
    public Fit fit(DocumentHead head) {
        return XmlRoot.fit(head, ROOTS);
    }

    @Override
    public Readings open(SourceDocument document) throws IOException, UnreadableDocumentException {
        try {
            return new FeedReadings(document, XmlEvents.of(document.open()), parser);
        } catch (XmlFaultException e) {
            throw e.in(document);
        }
    }
}
