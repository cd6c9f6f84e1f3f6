package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One run over a document of every format: each article once, with what its source says of it. The office documents and
 * the PDF were written by LibreOffice, the web archive by jwarc, the others by hand and by Python's own modules.
 */
class MixedInboxTest {
    private static final String FORMATS = "org/tallywire/app/formats";

    private static final Set<String> LANGUAGE_UNSAID = expected().stream()
            .filter(row -> row.get(5).isEmpty())
            .map(List::getFirst)
            .collect(Collectors.toSet());

    @TempDir
    private Path folder;

    @Test
    void everyArticleOfEveryFormatIsThereOnceWithItsMetadata() throws Exception {
        CallRecorder program = new CallRecorder(
                folder,
                Map.of("TALLYWIRE_DATA", folder.resolve("data").toString(), "TALLYWIRE_CLOCK", "2026-11-10T06:00:00Z"));

        CallRecorder.Ran ran = program.call("ingest", inbox().toString());

        assertThat(ran.status()).as(ran.out() + ran.err()).isZero();
        assertThat(articles(program)).containsExactlyInAnyOrderElementsOf(expected());
    }

    private Path inbox() throws IOException, URISyntaxException {
        Path source = Path.of(MixedInboxTest.class.getResource("/" + FORMATS).toURI());
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, inbox.resolve(file.getFileName().toString()));
            }
        }
        Files.delete(inbox.resolve("expected.csv"));
        return inbox;
    }

    private List<List<String>> articles(CallRecorder program) throws IOException {
        Path export = folder.resolve("all.jsonl");
        assertThat(program.call("export", "--out", export.toString()).status()).isZero();
        List<List<String>> articles = new ArrayList<>();
        for (String line : Files.readAllLines(export)) {
            JsonNode node = JsonMapper.shared().readTree(line);
            if (node.path("type").asString("").equals("article")) {
                articles.add(fields(node));
            }
        }
        return articles;
    }

    /** The language of a source that names none is a matter of the analysis. */
    private static List<String> fields(JsonNode article) {
        String authors = String.join(
                ", ",
                StreamSupport.stream(article.path("authors").spliterator(), false)
                        .map(JsonNode::asString)
                        .toList());
        return List.of(
                article.path("source").asString(""),
                article.path("title").asString(""),
                authors,
                article.path("publisher").asString(""),
                article.path("published").asString(""),
                LANGUAGE_UNSAID.contains(article.path("source").asString(""))
                        ? ""
                        : article.path("language").asString(""),
                article.path("url").asString(""),
                article.path("record").asString(""));
    }

    private static List<List<String>> expected() {
        return DataFolder.onClassPath(FORMATS).getTable("expected.csv").rows().stream()
                .map(MixedInboxTest::fields)
                .toList();
    }

    private static List<String> fields(DataRow row) {
        return Stream.of("source", "title", "authors", "publisher", "published", "language", "url", "record")
                .map(row::get)
                .toList();
    }
}
