package org.tallywire.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tallywire.article.Article;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Published;
import org.tallywire.article.Reading;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;

/**
 * A format for tests: an article a line, {@code day|publisher|title|body}. A line {@code FAULTY} is an entry to set aside,
 * {@code UNREADABLE} ends the document, {@code CRASH} is a defect of the reader.
 */
class LineReader implements ArticleReader {
    private final long pauseMillis;

    LineReader() {
        this(0);
    }

    /** A reader that takes its time over every article. */
    LineReader(long pauseMillis) {
        this.pauseMillis = pauseMillis;
    }

    @Override
    public String format() {
        return "lines";
    }

    @Override
    public Fit fit(DocumentHead head) {
        return head.extension().equals("lines") ? Fit.CERTAIN : Fit.NONE;
    }

    @Override
    public Readings open(SourceDocument document) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(document.open(), StandardCharsets.UTF_8));
        return new Lines(document, lines);
    }

    private final class Lines implements Readings {
        private final SourceDocument document;
        private final BufferedReader lines;
        private int number;

        Lines(SourceDocument document, BufferedReader lines) {
            this.document = document;
            this.lines = lines;
        }

        @Override
        public Optional<Reading> next() throws IOException, UnreadableDocumentException {
            String line = lines.readLine();
            if (line == null) {
                return Optional.empty();
            }
            number++;
            pause();
            return Optional.of(
                    switch (line) {
                        case "FAULTY" ->
                            new Reading.Rejected("line " + number, "expected four fields, found one", "mend the line");
                        case "UNREADABLE" ->
                            throw new UnreadableDocumentException(
                                    document.name(), "line " + number, "the rest is cut off", "send it again");
                        case "CRASH" -> throw new IllegalStateException("a defect of this reader");
                        default -> new Reading.Parsed(article(line.split("\\|", 4)));
                    });
        }

        private Article article(String[] fields) {
            return Article.in(document)
                    .entry("line " + number)
                    .title(fields[2])
                    .publisher(fields[1])
                    .authors(fields[1].isEmpty() ? List.of() : List.of("A. Writer", "B. Writer"))
                    .published(fields[0].isEmpty() ? null : Published.on(LocalDate.parse(fields[0]), "line"))
                    .language("en")
                    .body(fields[3]);
        }

        private void pause() {
            try {
                Thread.sleep(pauseMillis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
