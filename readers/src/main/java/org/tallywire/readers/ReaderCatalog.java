package org.tallywire.readers;

import java.util.List;
import org.tallywire.article.ArticleReaders;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.Language;
import org.tallywire.readers.html.HtmlReader;
import org.tallywire.readers.jsonl.JsonLinesReader;
import org.tallywire.readers.metadata.HeadWords;
import org.tallywire.readers.text.PlainTextReader;

/** The readers that the program comes with. */
public final class ReaderCatalog {
    private ReaderCatalog() {}

    /** All formats, with the words of English at the head of articles. */
    public static ArticleReaders standard() {
        DataFolder language = Language.of("en").folder();
        HeadWords words = HeadWords.of(language);
        return new ArticleReaders(
                List.of(new JsonLinesReader(words), new HtmlReader(language), new PlainTextReader(words)));
    }
}
