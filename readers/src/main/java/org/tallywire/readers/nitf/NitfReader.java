package org.tallywire.readers.nitf;

import java.io.IOException;
import java.util.Set;
import org.tallywire.article.Article;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Reading;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.metadata.HeadWords;
import org.tallywire.readers.xml.XmlEvents;
import org.tallywire.readers.xml.XmlFaultException;
import org.tallywire.readers.xml.XmlRoot;

/** Reads one article in NITF. What its source has withdrawn is set aside. */
public final class NitfReader implements ArticleReader {
    private final HeadWords words;

    public NitfReader(HeadWords words) {
        this.words = words;
    }

    @Override
    public String format() {
        return "nitf";
    }

    @Override
    public Fit fit(DocumentHead head) {
        return XmlRoot.fit(head, Set.of("nitf"));
    }

    @Override
    public Readings open(SourceDocument document) throws IOException, UnreadableDocumentException {
        NitfText found = parse(document);
        if (found.body().isBlank()) {
            throw new UnreadableDocumentException(
                    document.name(),
                    "body.content",
                    "an article's text expected, found none",
                    "ask the agency for the text, or remove the file");
        }
        if (Withdrawn.is(found.status())) {
            throw new UnreadableDocumentException(
                    document.name(), "docdata", Withdrawn.reason(found.status()), Withdrawn.REMEDY);
        }
        Article article = found.fields().describe(Article.in(document), words).body(found.body());
        return Readings.of(new Reading.Parsed(article, found.fields().origins()));
    }

    private static NitfText parse(SourceDocument document) throws IOException, UnreadableDocumentException {
        try (XmlEvents events = XmlEvents.of(document.open())) {
            while (!events.isStart()) {
                events.next();
            }
            return NitfParser.parse(events);
        } catch (XmlFaultException e) {
            throw e.in(document);
        }
    }
}
