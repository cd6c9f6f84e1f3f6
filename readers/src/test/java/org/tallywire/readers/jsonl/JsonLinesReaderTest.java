package org.tallywire.readers.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.article.Article;
import org.tallywire.article.Published;
import org.tallywire.article.Reading;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.readers.Inbox;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesReaderTest {
    @TempDir
    Path folder;

    static List<DataRow> faults() {
        return DataFolder.onClassPath("cases").getTable("json-faults.csv").rows();
    }

    @Test
    void allFieldsAreTaken() throws Exception {
        Article article = new Inbox(folder).article("in.jsonl", """
                {"id":"k-7","url":"https://kharva.example/7","title":"Boats","body":" Three\\r\\n left. ","published":"2022-03-24T10:00:00+01:00","authors":["Ana Orlo","J. Kesh"],"publisher":"Kharva Post","language":"en","other":{"deep":[1]}}
                """);
        assertThat(article.source()).isEqualTo("in.jsonl!line 1");
        assertThat(article.record()).isEqualTo("k-7");
        assertThat(article.url()).isEqualTo("https://kharva.example/7");
        assertThat(article.title()).isEqualTo("Boats");
        assertThat(article.body()).isEqualTo(" Three\r\n left. ");
        assertThat(article.published()).extracting(Published::iso).isEqualTo("2022-03-24T09:00:00Z");
        assertThat(article.authors()).containsExactly("Ana Orlo", "J. Kesh");
        assertThat(article.publisher()).isEqualTo("Kharva Post");
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void otherShapesOfFieldsAreUnderstood() throws Exception {
        Article article = new Inbox(folder).article("in.jsonl", """
                {"id":12.50,"body":"x","authors":[{"@type":"Person","name":"Ana Orlo"},null," "],"publisher":{"name":"Kharva Post"},"title":null,"published":"soon"}
                """);
        assertThat(article.record()).isEqualTo("12.50");
        assertThat(article.authors()).containsExactly("Ana Orlo");
        assertThat(article.publisher()).isEqualTo("Kharva Post");
        assertThat(article.title()).isNull();
        assertThat(article.published()).isNull();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultyLineIsSetAsideWithItsReasonAndTheRestIsRead(DataRow row) throws Exception {
        String content = "{\"body\":\"one\"}\n\n" + row.get("input") + "\n{\"body\":\"two\"}";
        List<Reading> readings = new Inbox(folder).read("in.jsonl", content.getBytes(StandardCharsets.UTF_8));
        assertThat(readings).hasSize(3);
        assertThat(readings.get(0)).isInstanceOf(Reading.Parsed.class);
        assertThat(readings.get(2)).isInstanceOf(Reading.Parsed.class);
        assertThat(readings.get(1)).isInstanceOfSatisfying(Reading.Rejected.class, rejected -> {
            assertThat(rejected.place()).isEqualTo("line 3");
            assertThat(rejected.reason()).as(row.get("id")).contains(row.get("expected"));
        });
    }

    @Test
    void anEmptyBodyIsAnArticleWithoutText() throws Exception {
        assertThat(new Inbox(folder).article("in.jsonl", "{\"body\":\"\"}").body())
                .isEmpty();
    }

    @Test
    void bodiesOfAnyCharactersAreStagedUnchanged() throws Exception {
        Random random = new Random(20261124);
        for (int round = 0; round < 200; round++) {
            StringBuilder body = new StringBuilder("\0\r\n\u2028\ud800");
            for (int i = random.nextInt(50); i > 0; i--) {
                body.append((char) random.nextInt(0x10000));
            }
            String escaped = escape(body.toString());
            assertThat(new Inbox(folder)
                            .article("in.jsonl", "{\"body\":\"" + escaped + "\"}")
                            .body())
                    .isEqualTo(body.toString());
        }
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append("\\u%04x".formatted(c)));
        return out.toString();
    }

    @Test
    void whatAnotherWriterWroteIsReadBack() throws Exception {
        String body = "“Üç” \u00a012\u202f000 \t\"quoted\" \\ \uD83D\uDEA2\r\n";
        String line = JsonMapper.shared().createObjectNode().put("body", body).toString();
        assertThat(new Inbox(folder).article("in.jsonl", line).body()).isEqualTo(body);
    }

    @Test
    void utf16WithAByteOrderMarkIsReadToo() throws Exception {
        byte[] bytes = "\uFEFF{\"body\":\"Ċ one\"}\r\n{\"body\":\"two\"}\r\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(new Inbox(folder).read("in.jsonl", bytes))
                .extracting(reading -> ((Reading.Parsed) reading).article().body())
                .containsExactly("Ċ one", "two");
    }

    @Test
    void aLineOfMegabytesIsAnArticle() throws Exception {
        String body = "Three boats left. ".repeat(300_000);
        assertThat(new Inbox(folder)
                        .article("in.jsonl", "{\"body\":\"" + body + "\"}")
                        .body())
                .isEqualTo(body);
    }

    @Test
    void aLineLongerThanTheLimitIsSetAsideAlone() throws Exception {
        String tooLong = "x".repeat(LineSource.LIMIT + 5);
        byte[] bytes = ("{\"body\":\"" + tooLong + "\"}\n{\"body\":\"two\"}").getBytes(StandardCharsets.UTF_8);
        List<Reading> readings = new Inbox(folder).read("in.jsonl", bytes);
        assertThat(readings.get(0))
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("32 MiB"));
        assertThat(readings.get(1)).isInstanceOf(Reading.Parsed.class);
    }
}
