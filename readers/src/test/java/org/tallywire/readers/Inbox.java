package org.tallywire.readers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tallywire.article.Article;
import org.tallywire.article.ArticleReaders;
import org.tallywire.article.Reading;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;

/** A folder of documents for a test. */
public record Inbox(Path folder) {
    private static final ArticleReaders READERS = ReaderCatalog.standard();

    /** Writes a file; the name is also the document's. */
    public SourceDocument put(String name, byte[] content) throws IOException {
        return SourceDocument.of(name, Files.write(folder.resolve(name), content));
    }

    /** The readers of the program. */
    public ArticleReaders readers() {
        return READERS;
    }

    /** All readings of a document, by the reader that fits best. */
    public List<Reading> read(String name, byte[] content) throws IOException, UnreadableDocumentException {
        SourceDocument document = put(name, content);
        List<Reading> found = new ArrayList<>();
        try (Readings readings = READERS.getFor(document).open(document)) {
            for (Optional<Reading> next = readings.next(); next.isPresent(); next = readings.next()) {
                found.add(next.get());
            }
        }
        return found;
    }

    /** The one article of a document in UTF-8. */
    public Article article(String name, String content) throws IOException, UnreadableDocumentException {
        return article(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The one article of a document. */
    public Article article(String name, byte[] content) throws IOException, UnreadableDocumentException {
        List<Reading> readings = read(name, content);
        if (readings.size() == 1 && readings.get(0) instanceof Reading.Parsed parsed) {
            return parsed.article();
        }
        throw new AssertionError("one article expected, found " + readings);
    }
}
