package org.tallywire.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.article.Reading;
import org.tallywire.article.UnreadableDocumentException;

/** Whatever the bytes are: readings, or the reason why there are none; nothing else. */
class ReaderFuzzTest {
    private static final List<String> SEEDS = List.of(
            "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>A</title><script type=\"application/ld+json\">"
                    + "{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"A B\"}],\"datePublished\":\"2022-01-02\"}</script>"
                    + "</head><body><div class=share>x</div><article><h1>T</h1><p>Three boats left the harbour at dawn.</p>"
                    + "<ul><li>One<li>Two</ul><table><tr><td>1</table><pre>a\n b</pre></article></body></html>",
            "{\"id\":1,\"body\":\"Three boats left.\",\"authors\":[\"A B\"],\"published\":\"2022-01-02T03:04:05Z\"}\n{\"body\":\"x\"}",
            "By A. Name | 24 March 2022\n\nKHARVA, March 3, 2021 (Agency) -- Three boats left.\r\n\r\n---\r\n");
    private static final List<String> NAMES = List.of("a.html", "a.jsonl", "a.txt", "a");

    @TempDir
    Path folder;

    @Test
    void randomBytesNeverDoAnythingElse() throws Exception {
        Random random = new Random(20261124);
        for (int round = 0; round < 1500; round++) {
            byte[] bytes = new byte[random.nextInt(3000)];
            random.nextBytes(bytes);
            read(NAMES.get(random.nextInt(NAMES.size())), bytes);
        }
    }

    @Test
    void mutatedDocumentsNeverDoAnythingElse() throws Exception {
        Random random = new Random(20261125);
        int articles = 0;
        for (int round = 0; round < 3000; round++) {
            byte[] bytes = SEEDS.get(random.nextInt(SEEDS.size())).getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(12); i > 0; i--) {
                bytes = mutate(bytes, random);
            }
            articles += read(NAMES.get(random.nextInt(NAMES.size())), bytes);
        }
        assertThat(articles).isGreaterThan(1000);
    }

    private static byte[] mutate(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(4)) {
            case 0 -> with(bytes, at, (byte) random.nextInt(256));
            case 1 -> with(bytes, at, (byte) "<>\"{}[]/&;=\n".charAt(random.nextInt(12)));
            case 2 -> Arrays.copyOf(bytes, at + 1);
            default -> doubled(bytes, at, Math.min(bytes.length, at + random.nextInt(200)));
        };
    }

    private static byte[] with(byte[] bytes, int at, byte value) {
        byte[] changed = bytes.clone();
        changed[at] = value;
        return changed;
    }

    private static byte[] doubled(byte[] bytes, int begin, int end) {
        byte[] longer = new byte[bytes.length + end - begin];
        System.arraycopy(bytes, 0, longer, 0, end);
        System.arraycopy(bytes, begin, longer, end, bytes.length - begin);
        return longer;
    }

    private int read(String name, byte[] bytes) throws IOException {
        try {
            List<Reading> readings = new Inbox(folder).read(name, bytes);
            readings.forEach(ReaderFuzzTest::check);
            return (int)
                    readings.stream().filter(Reading.Parsed.class::isInstance).count();
        } catch (UnreadableDocumentException e) {
            assertThat(e.reason()).isNotBlank();
            assertThat(e.remedy()).isNotBlank();
            return 0;
        }
    }

    private static void check(Reading reading) {
        switch (reading) {
            case Reading.Parsed parsed -> assertThat(parsed.article().id()).hasSize(32);
            case Reading.Rejected rejected -> assertThat(rejected.reason()).isNotBlank();
        }
    }
}
