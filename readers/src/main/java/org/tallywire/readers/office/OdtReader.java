package org.tallywire.readers.office;

import java.io.IOException;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.fields.RankedFields;
import org.tallywire.readers.manuscript.Manuscript;
import org.tallywire.readers.manuscript.ManuscriptArticles;
import org.tallywire.readers.manuscript.ManuscriptText;
import org.tallywire.readers.metadata.HeadWords;
import org.tallywire.readers.xml.XmlEvents;
import org.tallywire.readers.xml.XmlFaultException;
import org.tallywire.readers.xml.XmlRoot;

/** Reads a text in OpenDocument (ODT and its templates, and the same in one XML file) as one article. */
public final class OdtReader implements ArticleReader {
    private final ManuscriptArticles articles;
    private final long longestPart;

    /** @param longestPart of the document, unpacked, in bytes */
    public OdtReader(HeadWords words, long longestPart) {
        this.articles = new ManuscriptArticles(words);
        this.longestPart = longestPart;
    }

    @Override
    public String format() {
        return "odt";
    }

    @Override
    public Fit fit(DocumentHead head) {
        return OfficeKind.of(head) == OfficeKind.ODT || isFlat(head) ? Fit.CERTAIN : Fit.NONE;
    }

    private static boolean isFlat(DocumentHead head) {
        return XmlRoot.find(head)
                .filter(root -> root.name().equals("document") && root.tag().contains("opendocument.text"))
                .isPresent();
    }

    @Override
    public Readings open(SourceDocument document) throws IOException, UnreadableDocumentException {
        ManuscriptText text = new ManuscriptText();
        RankedFields fields = new RankedFields();
        if (isFlat(document.head())) {
            readFlat(document, text, fields);
        } else {
            readParts(document, text, fields);
        }
        return Readings.of(articles.read(document, new Manuscript(text.paragraphs(), fields)));
    }

    private static void readFlat(SourceDocument document, ManuscriptText text, RankedFields fields)
            throws IOException, UnreadableDocumentException {
        try (XmlEvents events = XmlEvents.of(document.open())) {
            new OdtWalk(text, fields).over(events);
        } catch (XmlFaultException e) {
            throw e.in(document);
        }
    }

    private void readParts(SourceDocument document, ManuscriptText text, RankedFields fields)
            throws IOException, UnreadableDocumentException {
        OdtWalk walk = new OdtWalk(text, fields);
        try (OfficePackage parts = OfficePackage.open(document, longestPart)) {
            parts.walk("META-INF/manifest.xml", events -> refuseEncrypted(events, document));
            parts.walkLeniently("meta.xml", walk::over);
            parts.walkLeniently("styles.xml", walk::over);
            parts.walkNeeded("content.xml", walk::over);
        }
    }

    private static void refuseEncrypted(XmlEvents events, SourceDocument document)
            throws IOException, UnreadableDocumentException {
        while (events.next()) {
            if (events.isStart("encryption-data")) {
                throw new UnreadableDocumentException(
                        document.name(),
                        "META-INF/manifest.xml",
                        "it is encrypted with a password",
                        "open it with its password and save it without one");
            }
        }
    }
}
