package org.tallywire.readers.csv;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.encoding.TextDecoder;
import org.tallywire.readers.encoding.TextSource;
import org.tallywire.readers.fields.Field;
import org.tallywire.readers.fields.FieldNames;
import org.tallywire.readers.fields.FoundFields;
import org.tallywire.readers.metadata.HeadWords;

/**
 * Reads a table with one article a row and the names of its columns in the first. Separator, quotes and encoding are
 * found by trying; which column is which, the settings say.
 */
public final class CsvArticleReader implements ArticleReader {
    private static final int PEEKED = 32 * 1024;

    private final FieldNames columns;
    private final FoundFields fields;

    /** @param columns names of the columns */
    public CsvArticleReader(FieldNames columns, HeadWords words) {
        this.columns = columns;
        this.fields = new FoundFields(words);
    }

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public Fit fit(DocumentHead head) {
        boolean named = List.of("csv", "tsv", "tab").contains(head.extension());
        Optional<Dialect> dialect = dialect(head);
        if (dialect.isEmpty()) {
            return Fit.NONE;
        }
        boolean regular = dialect.get().regular();
        boolean hasBody = columns.find(Field.BODY, dialect.get().header()).isPresent();
        if (hasBody && (regular || named)) {
            return Fit.CERTAIN;
        }
        return regular && named ? Fit.LIKELY : Fit.NONE;
    }

    private static Optional<Dialect> dialect(DocumentHead head) {
        int first = head.length() == 0 ? 0 : head.bytes()[0];
        if (first == '<' || first == '{' || first == '[') {
            return Optional.empty();
        }
        return TextDecoder.peek(head.bytes(), PEEKED).flatMap(start -> Dialect.detect(start, head.length() < PEEKED));
    }

    @Override
    public Readings open(SourceDocument document) throws IOException, UnreadableDocumentException {
        Dialect dialect = dialect(document.head())
                .orElseThrow(() -> new UnreadableDocumentException(
                        document.name(),
                        "line 1",
                        "a table with a row of names expected, found none",
                        "send it again, or remove it"));
        if (columns.find(Field.BODY, dialect.header()).isEmpty()) {
            throw new UnreadableDocumentException(
                    document.name(),
                    "line 1",
                    "a column with the text under one of the names "
                            + String.join(", ", columns.of(Field.BODY)) + " expected, found "
                            + String.join(", ", dialect.header()),
                    "name the column under tallywire.csv.body in the settings");
        }
        return new CsvReadings(document, dialect, columns, fields, TextSource.of(document));
    }
}
