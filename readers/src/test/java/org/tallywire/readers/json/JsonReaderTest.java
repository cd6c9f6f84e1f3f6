package org.tallywire.readers.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.article.Article;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.Published;
import org.tallywire.article.Reading;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.Inbox;

class JsonReaderTest {
    @TempDir
    Path folder;

    @Test
    void aListOfArticlesIsReadArticleByArticle() throws Exception {
        List<Reading> readings = read("""
                [ {"id": 7, "body": "Three  boats left.", "authors": ["Mara Lindqvist", "Tomas Ode"],
                   "published": "2026-11-03T08:00:00Z", "publisher": {"name": "Harbour Courier"}, "tags": ["x", {"y": 1}]},
                  {"title": "no text"}, 12,
                  {"body": "Two came back."} ]
                """);
        assertThat(readings).hasSize(4);
        Article first = ((Reading.Parsed) readings.get(0)).article();
        assertThat(first.body()).isEqualTo("Three  boats left.");
        assertThat(first.authors()).containsExactly("Mara Lindqvist", "Tomas Ode");
        assertThat(first.publisher()).isEqualTo("Harbour Courier");
        assertThat(first.record()).isEqualTo("7");
        assertThat(first.source()).isEqualTo("in.json!article 1");
        assertThat(readings.get(1)).isInstanceOfSatisfying(Reading.Rejected.class, rejected -> {
            assertThat(rejected.place()).isEqualTo("article 2");
            assertThat(rejected.reason()).contains("line 3");
        });
        assertThat(readings.get(2)).isInstanceOf(Reading.Rejected.class);
        assertThat(readings.get(3)).isInstanceOf(Reading.Parsed.class);
    }

    @Test
    void oneArticleMayStandOnSeveralLines() throws Exception {
        assertThat(only("{\n  \"body\": \"Three boats left.\"\n}\n").body()).isEqualTo("Three boats left.");
    }

    @Test
    void aFeedInJsonNamesItsPublisherAroundItsItems() throws Exception {
        Article article = only("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Courier", "language": "en-GB",
                 "items": [{"id": "1", "url": "https://courier.example/1", "title": "Ferry",
                 "content_html": "<p>Three boats left.</p><p>Two came back.</p>", "date_published": "2026-11-03",
                 "authors": [{"name": "Mara Lindqvist", "url": "x"}]}]}
                """);
        assertThat(article.body()).isEqualTo("Three boats left.\n\nTwo came back.");
        assertThat(article.publisher()).isEqualTo("Harbour Courier");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.authors()).containsExactly("Mara Lindqvist");
        assertThat(article.published()).extracting(Published::iso).isEqualTo("2026-11-03");
    }

    @Test
    void ninjsOfTheFirstVersionIsRead() throws Exception {
        Article article = only("""
                {"uri": "urn:newsml:courier.example:2026:17", "type": "text", "versioncreated": "2026-11-03T08:00:00+01:00",
                "headline": "Ferry and barge collide", "byline": "By Mara Lindqvist", "language": "en",
                "copyrightholder": "Harbour Courier", "body_text": "Twelve people were hurt.", "body_xhtml": "<p>Twelve</p>"}
                """);
        assertThat(article.body()).isEqualTo("Twelve people were hurt.");
        assertThat(article.title()).isEqualTo("Ferry and barge collide");
        assertThat(article.authors()).containsExactly("Mara Lindqvist");
        assertThat(article.publisher()).isEqualTo("Harbour Courier");
        assertThat(article.record()).isEqualTo("urn:newsml:courier.example:2026:17");
        assertThat(article.published()).extracting(Published::iso).isEqualTo("2026-11-03T07:00:00Z");
    }

    @Test
    void ofSeveralBodiesOfNinjsTheMainOneIsTaken() throws Exception {
        Article article = only("""
                {"uri": "urn:x:2", "standard": {"name": "ninjs", "version": "2.0"}, "language": "en",
                "headlines": [{"role": "short", "value": "Ferry"}, {"role": "main", "value": "Ferry and barge collide"}],
                "bodies": [{"role": "summary", "contenttype": "text/plain", "value": "Twelve hurt."},
                {"role": "main", "contenttype": "text/html", "value": "<p>Twelve people were hurt.</p><p>Two boats sank.</p>"}]}
                """);
        assertThat(article.body()).isEqualTo("Twelve people were hurt.\n\nTwo boats sank.");
        assertThat(article.title()).isEqualTo("Ferry and barge collide");
    }

    @Test
    void articlesBeforeAFaultAreKept() throws Exception {
        SourceDocument document = new Inbox(folder)
                .put(
                        "in.json",
                        "[{\"body\":\"Three boats left.\"},\n{\"body\":\"Two ca".getBytes(StandardCharsets.UTF_8));
        try (var readings = new Inbox(folder).readers().getFor(document).open(document)) {
            assertThat(readings.next()).containsInstanceOf(Reading.Parsed.class);
            assertThatExceptionOfType(UnreadableDocumentException.class)
                    .isThrownBy(readings::next)
                    .satisfies(e -> assertThat(e.place()).startsWith("line 2"));
            assertThat(readings.next()).isEmpty();
        }
    }

    @Test
    void objectsTooDeepInEachOtherAreRefused() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read("[{\"a\":" + "[".repeat(100_000)))
                .satisfies(e -> assertThat(e.reason()).contains("depth"));
    }

    @Test
    void anEmptyListIsSetAside() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read("[]"))
                .satisfies(e -> assertThat(e.reason()).contains("found none"));
    }

    @Test
    void oneObjectALineStaysJsonLines() throws Exception {
        assertThat(format("{\"body\":\"x\"}\n{\"body\":\"y\"}\n")).isEqualTo("jsonl");
        assertThat(format("{\"body\":\"x\"}")).isEqualTo("jsonl");
        assertThat(format("{\"uri\":\"x\",\"body_text\":\"x\"}\n{\"uri\":\"x\",\"body_text\":\"x\"}\n"))
                .isEqualTo("json");
    }

    @Test
    void aListLongerThanAnyStartIsRead() throws Exception {
        StringBuilder list = new StringBuilder("[");
        for (int i = 0; i < 5000; i++) {
            list.append(i == 0 ? "" : ",").append("{\"body\": \"Boat number " + i + " left the harbour.\"}");
        }
        assertThat(read(list.append(']').toString())).hasSize(5000);
    }

    private String format(String json) throws Exception {
        SourceDocument document = new Inbox(folder).put("a", json.getBytes(StandardCharsets.UTF_8));
        ArticleReader reader = new Inbox(folder).readers().getFor(document);
        return reader.format();
    }

    private Article only(String json) throws Exception {
        return new Inbox(folder).article("in.json", json);
    }

    private List<Reading> read(String json) throws Exception {
        return new Inbox(folder).read("in.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
