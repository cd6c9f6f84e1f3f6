package org.tallywire.readers.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.article.Article;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.readers.Inbox;

class HtmlReaderTest {
    private static final List<String> PARAGRAPHS = List.of(
            "Three fishing boats left the harbour of Kharva at dawn on Tuesday, the port authority said, although a storm had been forecast for the afternoon.",
            "Two of them came back before noon, and the third was found empty near the lighthouse, according to the coast guard.",
            "The search for its crew of five went on through the night, with two helicopters and a ship of the navy.");

    @TempDir
    Path folder;

    static List<DataRow> pages() {
        return DataFolder.onClassPath("cases").getTable("pages.csv").rows();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theArticleOfAPageIsRead(DataRow row) throws Exception {
        Article article = new Inbox(folder).article(row.get("id") + ".html", page(row.get("id")));
        String published = article.published() == null
                ? ""
                : article.published().iso() + " " + article.published().foundIn();
        assertThat(List.of(
                        Objects.toString(article.title(), ""),
                        String.join(";", article.authors()),
                        published,
                        Objects.toString(article.publisher(), ""),
                        Objects.toString(article.language(), ""),
                        Objects.toString(article.url(), ""),
                        article.body()))
                .as(row.get("id") + ": " + row.get("reason"))
                .containsExactly(
                        row.get("title"),
                        row.get("authors"),
                        row.get("published"),
                        row.get("publisher"),
                        row.get("language"),
                        row.get("url"),
                        body(row.get("body")));
    }

    private static String body(String pattern) {
        String body = pattern.replace("\\n", "\n");
        for (int i = 0; i < PARAGRAPHS.size(); i++) {
            body = body.replace("{" + (i + 1) + "}", PARAGRAPHS.get(i));
        }
        return body;
    }

    private static byte[] page(String id) throws IOException {
        try (InputStream bytes = HtmlReaderTest.class.getResourceAsStream("/pages/" + id + ".html")) {
            return Objects.requireNonNull(bytes, id).readAllBytes();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, <meta charset=utf-8>",
        "UTF-8, ''",
        "UTF-8, <meta charset=iso-8859-1>",
        "windows-1251, <meta charset=windows-1251>",
        "windows-1251, '<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">'",
        "windows-1251, ''",
        "UTF-16LE, ''"
    })
    void pagesInManyEncodingsAreRead(String charset, String declaration) throws Exception {
        String text = "Из порта Кхарва на рассвете вышли три судна, сообщило управление порта, хотя обещали шторм.";
        String page =
                "<!DOCTYPE html><html><head>" + declaration + "<title>Суда</title></head><body><p>" + text + "</p>";
        assertThat(new Inbox(folder)
                        .article("page.html", page.getBytes(Charset.forName(charset)))
                        .body())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "<html><body></body></html>",
        "<html><body><nav><a href=/>Home</a></nav></body></html>",
        "<html><head><title>Boats</title></head><frameset><frame src=a></frameset></html>"
    })
    void aPageWithoutTextIsRefusedWithAReason(String page) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> new Inbox(folder).read("page.html", page.getBytes(StandardCharsets.UTF_8)))
                .satisfies(e -> assertThat(e.reason()).contains("article's text expected"));
    }

    @Test
    void deepNestingCostsNoStack() throws Exception {
        String page = "<html><body>" + "<div><span><b>".repeat(20_000) + "<p>" + PARAGRAPHS.get(0);
        assertThat(new Inbox(folder).article("deep.html", page).body()).isEqualTo(PARAGRAPHS.get(0));
    }

    @Test
    void aPageOfManyMegabytesIsRead() throws Exception {
        String page = "<html><body><h1>Boats</h1><article>"
                + ("<p>" + PARAGRAPHS.get(0) + "<div class=share><a href=x>Share</a></div>").repeat(40_000);
        assertThat(new Inbox(folder).article("large.html", page).body()).isEqualTo(PARAGRAPHS.get(0));
    }
}
