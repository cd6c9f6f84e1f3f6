package org.tallywire.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.ArticleReaders;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.Lexicons;
import org.tallywire.readers.archive.GzipReader;
import org.tallywire.readers.archive.TarReader;
import org.tallywire.readers.archive.ZipReader;
import org.tallywire.readers.container.InnerDocuments;
import org.tallywire.readers.csv.CsvArticleReader;
import org.tallywire.readers.feed.FeedReader;
import org.tallywire.readers.html.HtmlReader;
import org.tallywire.readers.json.JsonReader;
import org.tallywire.readers.jsonl.JsonLinesReader;
import org.tallywire.readers.limits.LimitedReader;
import org.tallywire.readers.mail.MailReader;
import org.tallywire.readers.mail.MboxReader;
import org.tallywire.readers.mail.MhtmlReader;
import org.tallywire.readers.metadata.HeadWords;
import org.tallywire.readers.newsml.NewsmlReader;
import org.tallywire.readers.nitf.NitfReader;
import org.tallywire.readers.office.DocxReader;
import org.tallywire.readers.office.OdtReader;
import org.tallywire.readers.office.OtherOfficeReader;
import org.tallywire.readers.pdf.PdfReader;
import org.tallywire.readers.rtf.RtfReader;
import org.tallywire.readers.text.PlainTextReader;
import org.tallywire.readers.warc.WebArchiveReader;

/** The readers that the program comes with. */
public final class ReaderCatalog {
    private final List<ArticleReader> readers = new ArrayList<>();
    private final InnerDocuments inner;

    private final HeadWords words;

    private ReaderCatalog(ReaderSettings settings) {
        List<DataFolder> languages = Lexicons.onClassPath().folders();
        this.words = HeadWords.of(languages);
        this.inner = new InnerDocuments(this::all, settings.limits());
        readers.add(new JsonReader(words, settings.limits().documentBytes()));
        readers.add(new JsonLinesReader(words));
        readers.add(new CsvArticleReader(settings.columns(), words));
        readers.add(new NewsmlReader(words));
        ArticleReader pages = new HtmlReader(languages);
        Stream.of(
                        new FeedReader(words),
                        new NitfReader(words),
                        new DocxReader(words, settings.limits().documentBytes()),
                        new OdtReader(words, settings.limits().documentBytes()),
                        new OtherOfficeReader(),
                        new PdfReader(words, settings.limits().documentBytes()),
                        new RtfReader(words),
                        new MhtmlReader(pages),
                        pages,
                        new PlainTextReader(words))
                .map(reader -> new LimitedReader(reader, settings.limits()))
                .forEach(readers::add);
    }

    /** All formats, with the words of all languages at the head of articles. */
    public static ArticleReaders standard() {
        return with(ReaderSettings.STANDARD);
    }

    /** All formats, under some settings. */
    public static ArticleReaders with(ReaderSettings settings) {
        return new ReaderCatalog(settings).all();
    }

    /** Containers, which have their documents read by all of these again, and the readers of single documents. */
    private ArticleReaders all() {
        Stream<ArticleReader> containers = Stream.of(
                new ZipReader(inner),
                new TarReader(inner),
                new GzipReader(inner),
                new WebArchiveReader(inner),
                new MboxReader(inner),
                new MailReader(inner, words));
        return new ArticleReaders(Stream.concat(readers.stream(), containers).toList());
    }
}
