package org.tallywire.readers.html;

import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.tallywire.article.Article;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Reading;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.readers.encoding.WholeDocument;
import org.tallywire.readers.html.content.ContentExtractor;
import org.tallywire.readers.html.metadata.MetadataFinder;
import org.tallywire.readers.html.metadata.PageMetadata;
import org.tallywire.readers.metadata.HeadWords;

/** Reads a web page as one article. */
public final class HtmlReader implements ArticleReader {
    private final ContentExtractor content;
    private final MetadataFinder metadata;

    /**
     * A reader with the words of languages.
     *
     * @param languages folders of their lexicons
     */
    public HtmlReader(List<DataFolder> languages) {
        HeadWords words = HeadWords.of(languages);
        DataFolder markup = DataFolder.onClassPath("readers/html");
        this.content = new ContentExtractor(markup, languages, words);
        this.metadata = new MetadataFinder(markup, words);
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public Fit fit(DocumentHead head) {
        return HtmlShape.fit(head);
    }

    @Override
    public Readings open(SourceDocument document) throws IOException, UnreadableDocumentException {
        String markup = HtmlDecoder.decode(WholeDocument.bytes(document));
        Document page = Parser.htmlParser().parseInput(markup, "");
        PageMetadata said = metadata.find(page);
        String body = content.extract(page, said.title(), said.authors(), said.body());
        if (body.isBlank()) {
            throw new UnreadableDocumentException(
                    document.name(),
                    "the page's body",
                    "an article's text expected, found none: the page may be an index, a player, an error page, or be"
                            + " filled in by scripts only",
                    "save the page as a browser shows it, or remove it");
        }
        return Readings.of(
                new Reading.Parsed(said.describe(Article.in(document)).body(body)));
    }
}
