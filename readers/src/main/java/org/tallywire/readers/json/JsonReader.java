package org.tallywire.readers.json;

import java.io.IOException;
import java.io.InputStream;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.fields.FieldNames;
import org.tallywire.readers.metadata.HeadWords;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads articles in JSON documents, article by article; memory holds one of them. UTF-8, UTF-16 or UTF-32. */
public final class JsonReader implements ArticleReader {
    private static final int LONGEST_TEXT = 64 * 1024 * 1024;
    private static final int DEEPEST = 200;

    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();
    private final FieldNames names = FieldNames.standard();
    private final JsonArticles articles;
    private final long longestArticle;

    /** @param longestArticle in characters */
    public JsonReader(HeadWords words, long longestArticle) {
        this.articles = new JsonArticles(names, words);
        this.longestArticle = longestArticle;
    }

    @Override
    public String format() {
        return "json";
    }

    @Override
    public Fit fit(DocumentHead head) {
        return JsonStart.of(head, json, names).fit();
    }

    @Override
    public Readings open(SourceDocument document) throws IOException, UnreadableDocumentException {
        InputStream bytes = document.open();
        try {
            return new JsonReadings(
                    document, json.createParser(ObjectReadContext.empty(), bytes), articles, longestArticle);
        } catch (JacksonException e) {
            bytes.close();
            throw JsonReadings.fault(document, e);
        }
    }
}
