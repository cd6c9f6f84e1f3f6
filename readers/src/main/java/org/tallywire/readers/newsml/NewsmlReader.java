package org.tallywire.readers.newsml;

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
 * Reads the texts of NewsML-G2, item by item. Items without a text of their own (pictures, references to files elsewhere)
 * and those that their provider has withdrawn are set aside one by one; packages and items of knowledge are passed over.
 */
public final class NewsmlReader implements ArticleReader {
    private static final Set<String> ROOTS = Set.of(
            "newsMessage", "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem");

    /** Characters; the longest item that an agency sends is a hundredth of it. */
    private static final long LARGEST_ITEM = 16L * 1024 * 1024;

    private final HeadWords words;

    public NewsmlReader(HeadWords words) {
        this.words = words;
    }

    @Override
    public String format() {
        return "newsml";
    }

    @Override
    public Fit fit(DocumentHead head) {
        return XmlRoot.fit(head, ROOTS);
    }

    @Override
    public Readings open(SourceDocument document) throws IOException, UnreadableDocumentException {
        try {
            return new ItemReadings(document, XmlEvents.of(document.open(), LARGEST_ITEM), words);
        } catch (XmlFaultException e) {
            throw e.in(document);
        }
    }
}
