package org.tallywire.readers.rtf;

import java.io.IOException;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.encoding.WholeDocument;
import org.tallywire.readers.manuscript.ManuscriptArticles;
import org.tallywire.readers.metadata.HeadWords;

/** Reads Rich Text as one article. */
public final class RtfReader implements ArticleReader {
    private static final int PEEKED = 100;

    private final RtfWords rtf = new RtfWords();
    private final ManuscriptArticles articles;

    public RtfReader(HeadWords words) {
        this.articles = new ManuscriptArticles(words);
    }

    @Override
    public String format() {
        return "rtf";
    }

    @Override
    public Fit fit(DocumentHead head) {
        return head.latin1(PEEKED).stripLeading().startsWith("{\\rtf") ? Fit.CERTAIN : Fit.NONE;
    }

    @Override
    public Readings open(SourceDocument document) throws IOException, UnreadableDocumentException {
        byte[] bytes = WholeDocument.bytes(document);
        return Readings.of(articles.read(document, RtfText.read(bytes, rtf)));
    }
}
