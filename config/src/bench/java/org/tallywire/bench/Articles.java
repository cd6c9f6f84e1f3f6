package org.tallywire.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallywire.article.Article;
import org.tallywire.article.ArticleReaders;
import org.tallywire.article.Published;
import org.tallywire.article.Reading;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.ReaderCatalog;

/** The articles of an inbox, cut into pieces as long as a wire report. */
final class Articles {
    /** Characters of a piece, up to the end of its last word. */
    static final int LENGTH = 900;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private Articles() {}

    /** All that can be read of a file or folder, in the order of names. */
    static List<Article> of(Path inbox) throws IOException {
        try (Stream<Path> files = Files.walk(inbox)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            ArticleReaders readers = ReaderCatalog.standard();
            List<String> bodies = new ArrayList<>();
            for (Path file : sorted) {
                addBodies(file, readers, bodies);
            }
            return cut(bodies.stream().collect(Collectors.joining("\n\n")));
        }
    }

    private static void addBodies(Path file, ArticleReaders readers, List<String> bodies) throws IOException {
        SourceDocument document = SourceDocument.of(file.getFileName().toString(), file);
        try (Readings readings = readers.getFor(document).open(document)) {
            for (Optional<Reading> next = readings.next(); next.isPresent(); next = readings.next()) {
                if (next.get() instanceof Reading.Parsed parsed) {
                    bodies.add(parsed.article().body());
                }
            }
        } catch (UnreadableDocumentException e) {
            System.err.println(file + " is left out: " + e.getMessage());
        }
    }

    private static List<Article> cut(String text) {
        List<Article> articles = new ArrayList<>();
        int begin = 0;
        while (begin + LENGTH < text.length()) {
            int space = text.indexOf(' ', begin + LENGTH);
            int end = space < 0 ? text.length() : space;
            articles.add(article(text.substring(begin, end), articles.size()));
            begin = end;
        }
        return articles;
    }

    private static Article article(String body, int number) {
        String name = number + ".txt";
        return Article.in(new SourceDocument(name, Path.of(name), "0".repeat(64), body.length()))
                .published(Published.on(DAY, "benchmark"))
                .body(body);
    }
}
