package org.tallywire.readers.text;

import java.io.IOException;
import org.tallywire.article.Article;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Reading;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.encoding.WholeDocument;
import org.tallywire.readers.metadata.HeadWords;

/**
 * Reads a document as one article of plain text. What follows the head lines (see {@link TextHead}) is the body, as
 * decoded: line endings, trailing lines and odd characters included, only a byte order mark is dropped.
 *
 * <p>It offers itself, weakly, for any document, so that one of no known format is refused by the reader that can say
 * at which byte it stops being text.
 */
public final class PlainTextReader implements ArticleReader {
    private final HeadScanner heads;

    public PlainTextReader(HeadWords words) {
        this.heads = new HeadScanner(words);
    }

    @Override
    public String format() {
        return "text";
    }

    @Override
    public Fit fit(DocumentHead head) {
        return Fit.POSSIBLE;
    }

    @Override
    public Readings open(SourceDocument document) throws IOException, UnreadableDocumentException {
        String text = WholeDocument.text(document);
        if (text.isBlank()) {
            throw new UnreadableDocumentException(
                    document.name(), "byte 0", "text expected, found only white space", "send it again, or remove it");
        }
        TextHead head = heads.scan(text);
        Article article = Article.in(document)
                .title(head.title())
                .authors(head.authors())
                .published(head.published())
                .body(text.substring(head.bodyBegin()));
        return Readings.of(new Reading.Parsed(article));
    }
}
