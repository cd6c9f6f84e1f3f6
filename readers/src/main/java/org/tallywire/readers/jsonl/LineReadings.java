package org.tallywire.readers.jsonl;

import java.io.IOException;
import java.util.Optional;
import org.tallywire.article.Reading;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;

/** The lines of one document as readings. Not thread-safe. */
final class LineReadings implements Readings {
    private final SourceDocument document;
    private final LineSource lines;
    private final LineParser parser;
    private boolean empty = true;
    private boolean ended;

    LineReadings(SourceDocument document, LineSource lines, LineParser parser) {
        this.document = document;
        this.lines = lines;
        this.parser = parser;
    }

    @Override
    public Optional<Reading> next() throws IOException, UnreadableDocumentException {
        while (!ended) {
            Optional<LineSource.Line> line = lines.next();
            if (line.isEmpty()) {
                finish();
            } else if (!line.get().isBlank()) {
                empty = false;
                return Optional.of(parser.parse(document, line.get()));
            }
        }
        return Optional.empty();
    }

    private void finish() throws UnreadableDocumentException {
        ended = true;
        if (empty) {
            throw new UnreadableDocumentException(
                    document.name(),
                    "line 1",
                    "one JSON object a line expected, found blank lines only",
                    "send it again, or remove it");
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
