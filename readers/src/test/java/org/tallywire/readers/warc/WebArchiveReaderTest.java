package org.tallywire.readers.warc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.tallywire.article.Article;
import org.tallywire.article.Reading;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.Inbox;

class WebArchiveReaderTest {
    private static final String PAGE =
            "<!DOCTYPE html><html lang=en><head><title>Ferry</title></head><body><article><h1>Ferry</h1>"
                    + "<p>Twelve people were hurt when a ferry and a barge met in the harbour.</p>"
                    + "<p>Two boats sank, the harbour master said on Tuesday in the evening.</p></article></body></html>";
    private static final String FEED = "<rss version=\"2.0\"><channel><title>Vell</title><item><title>Levee</title>"
            + "<link>https://vell.example/levee</link><description>Nine roads are blocked.</description></item></channel></rss>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"GZIP", "NONE"})
    void pagesAndFeedsThatWereFetchedAreRead(WarcCompression packing) throws Exception {
        byte[] archive = new Archive(packing)
                .info()
                .answer("https://vell.example/ferry", 200, "text/html; charset=utf-8", PAGE)
                .answer("https://vell.example/gone", 404, "text/html", PAGE)
                .answer("https://vell.example/moved", 301, "text/html", PAGE)
                .answer("https://vell.example/logo.png", 200, "image/png", "PNG")
                .answer("https://vell.example/feed", 200, "application/rss+xml", FEED)
                .bytes();
        List<Reading> readings = new Inbox(folder).read("crawl", archive);
        assertThat(readings).hasSize(2);
        Article page = article(readings.get(0));
        assertThat(page.source()).isEqualTo("crawl!https://vell.example/ferry");
        assertThat(page.url()).as("the page names no address of its own").isEqualTo("https://vell.example/ferry");
        assertThat(page.title()).isEqualTo("Ferry");
        assertThat(page.body()).contains("Twelve people", "Two boats sank");
        Article entry = article(readings.get(1));
        assertThat(entry.source()).isEqualTo("crawl!https://vell.example/feed!entry 1");
        assertThat(entry.url()).isEqualTo("https://vell.example/levee");
    }

    @Test
    void packedAnswersAreUnpacked() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        byte[] archive = new Archive(WarcCompression.GZIP)
                .answer("https://vell.example/a", 200, "text/html", packed.toByteArray(), "Content-Encoding", "gzip")
                .bytes();
        assertThat(new Inbox(folder).article("crawl.warc.gz", archive).body()).contains("Twelve people");
    }

    @Test
    void aPageWithoutTextCostsNoOther() throws Exception {
        byte[] archive = new Archive(WarcCompression.GZIP)
                .answer("https://vell.example/empty", 200, "text/html", "<html><body></body></html>")
                .answer("https://vell.example/ferry", 200, "text/html", PAGE)
                .bytes();
        List<Reading> readings = new Inbox(folder).read("crawl.warc.gz", archive);
        assertThat(readings.get(0).toString()).contains("https://vell.example/empty", "found none");
        assertThat(readings.get(1)).isInstanceOf(Reading.Parsed.class);
    }

    @Test
    void theAnswersBeforeACutAreRead() throws Exception {
        byte[] archive = new Archive(WarcCompression.GZIP)
                .answer("https://vell.example/ferry", 200, "text/html", PAGE)
                .answer("https://vell.example/feed", 200, "application/rss+xml", FEED)
                .bytes();
        Inbox inbox = new Inbox(folder);
        SourceDocument document = inbox.put("cut.warc.gz", Arrays.copyOf(archive, archive.length - 120));
        try (Readings readings = inbox.readers().getFor(document).open(document)) {
            assertThat(readings.next()).containsInstanceOf(Reading.Parsed.class);
            assertThatExceptionOfType(UnreadableDocumentException.class)
                    .isThrownBy(() -> {
                        while (readings.next().isPresent()) {
                            // entries that were cut are set aside
                        }
                    })
                    .satisfies(e -> assertThat(e.reason()).contains("damaged or cut off"));
        }
    }

    @Test
    void anArchiveWithoutPagesIsSetAside() throws Exception {
        byte[] archive = new Archive(WarcCompression.GZIP).info().bytes();
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> new Inbox(folder).read("crawl.warc.gz", archive))
                .satisfies(e -> assertThat(e.reason()).contains("found none"));
    }

    private static Article article(Reading reading) {
        return ((Reading.Parsed) reading).article();
    }

    /** Writes web archives with the library's own writer. */
    private static final class Archive {
        private static final Instant FETCHED = Instant.parse("2026-11-03T10:00:00Z");

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final WarcWriter writer;

        Archive(WarcCompression packing) throws IOException {
            writer = new WarcWriter(Channels.newChannel(out), packing);
        }

        Archive info() throws IOException {
            writer.write(new Warcinfo.Builder()
                    .date(FETCHED)
                    .fields(Map.of("software", List.of("none")))
                    .build());
            writer.write(new WarcRequest.Builder(URI.create("https://vell.example/ferry"))
                    .date(FETCHED)
                    .body(
                            MediaType.HTTP_REQUEST,
                            new HttpRequest.Builder("GET", "/ferry").build().serializeHeader())
                    .build());
            return this;
        }

        Archive answer(String address, int status, String type, String content) throws IOException {
            return answer(address, status, type, content.getBytes(StandardCharsets.UTF_8), "X-Test", "1");
        }

        Archive answer(String address, int status, String type, byte[] content, String field, String value)
                throws IOException {
            HttpResponse response = new HttpResponse.Builder(status, "x")
                    .addHeader("Content-Type", type)
                    .addHeader(field, value)
                    .addHeader("Content-Length", String.valueOf(content.length))
                    .build();
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            message.write(response.serializeHeader());
            message.write(content);
            writer.write(new WarcResponse.Builder(URI.create(address))
                    .date(FETCHED)
                    .body(MediaType.HTTP_RESPONSE, message.toByteArray())
                    .build());
            return this;
        }

        byte[] bytes() throws IOException {
            writer.close();
            return out.toByteArray();
        }
    }
}
