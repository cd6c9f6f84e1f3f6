package org.tallywire.readers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.tallywire.readers.archive.Zip;
import org.tallywire.readers.pdf.Paper;

/** A small document of every format that is read. */
public final class FormatSamples {
    private static final String PAGE = "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Ferry</title>"
            + "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Ida Roth\"}],"
            + "\"datePublished\":\"2026-11-03\"}</script></head><body><div class=share>Share</div><article><h1>Ferry</h1>"
            + "<p>Twelve people were hurt when a ferry and a barge met in the harbour.</p><ul><li>One<li>Two</ul>"
            + "<table><tr><td>Alma</td><td>9</td></tr></table></article></body></html>";
    private static final String FEED = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Vell</title><item>"
            + "<title>Levee &amp; road</title><link>https://vell.example/levee</link><pubDate>Tue, 3 Nov 2026 10:00:00 GMT"
            + "</pubDate><description>&lt;p&gt;Nine roads are blocked.&lt;/p&gt;</description></item></channel></rss>";
    private static final String ATOM =
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>Vell</title><entry>"
                    + "<title>Levee</title><id>urn:1</id><updated>2026-11-03T10:00:00Z</updated><author><name>Ida Roth</name></author>"
                    + "<content type=\"xhtml\"><div><p>Nine roads are blocked.</p></div></content></entry></feed>";
    private static final String MAIL = """
            From: Mara Ilves <mara@courier.example>
            Date: Tue, 3 Nov 2026 10:00:00 +0000
            Subject: =?utf-8?Q?Lev=C3=A9e?=
            Message-ID: <1@courier.example>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Three boats left the caf=C3=A9.
            --b
            Content-Type: text/html; name=a.html
            Content-Disposition: attachment; filename=a.html
            Content-Transfer-Encoding: base64

            PGh0bWw+PGJvZHk+PHA+VHdvIGJvYXRzIGNhbWUgYmFjayB0byB0aGUgaGFyYm91ci48L3A+PC9ib2R5PjwvaHRtbD4=
            --b--
            """;

    private FormatSamples() {}

    /** Documents by their names, of which each is that of its format. */
    public static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put(
                "text.txt",
                bytes("Barge hits pier\n\nBy Ida Roth | 3 November 2026\n\nORREN -- Three boats left.\r\n"));
        samples.put("page.html", bytes(PAGE));
        samples.put("rss.xml", bytes(FEED));
        samples.put("atom.xml", bytes(ATOM));
        samples.put(
                "lines.jsonl",
                bytes("{\"body\":\"Three boats left.\",\"authors\":[\"Ida Roth\"]}\n{\"body\":\"Two.\"}\n"));
        samples.put(
                "list.json", bytes("[{\"title\":\"A\",\"body\":\"Three boats left.\"},{\"body\":\"Two came back.\"}]"));
        samples.put(
                "table.csv",
                bytes("title;body;date\nA;\"Three; boats\nleft.\";2026-11-03\nB;Two came back.;2026-11-04\n"));
        samples.put("nitf.xml", Samples.bytes("newsml/nitf.xml"));
        samples.put("item.xml", Samples.bytes("newsml/newsitem.xml"));
        samples.put("message.xml", Samples.bytes("newsml/message.xml"));
        samples.put("mail.eml", bytes(MAIL));
        samples.put(
                "box.mbox",
                bytes("From mara@courier.example Tue Nov  3 10:00:00 2026\n" + MAIL
                        + "\nFrom x@y Tue Nov  3 11:00:00 2026\n" + MAIL));
        samples.put(
                "saved.mhtml",
                bytes("Snapshot-Content-Location: https://courier.example/a\nMIME-Version: 1.0\n"
                        + "Content-Type: multipart/related; type=\"text/html\"; boundary=b\n\n--b\nContent-Type: text/html\n\n"
                        + PAGE
                        + "\n--b--\n"));
        samples.put("levee.docx", Samples.bytes("office/levee.docx"));
        samples.put("levee.odt", Samples.bytes("office/levee.odt"));
        samples.put("levee.rtf", Samples.bytes("office/levee.rtf"));
        samples.put("levee.pdf", Samples.bytes("pdf/levee.pdf"));
        samples.put(
                "paper.pdf",
                new Paper()
                        .lines(60, 60, 20, "Ferry")
                        .lines(60, 100, 11, "Twelve people were hurt.")
                        .bytes());
        samples.put("crawl.warc", archive(WarcCompression.NONE));
        samples.put("crawl.warc.gz", archive(WarcCompression.GZIP));
        samples.put(
                "week.zip",
                Zip.of("a/note.txt", bytes("Three boats left."), "inner.zip", Zip.of("page.html", bytes(PAGE))));
        samples.put("week.tar", tar("note.txt", bytes("Three boats left.")));
        samples.put("note.txt.gz", gzip(bytes("Three boats left.")));
        return samples;
    }

    private static byte[] archive(WarcCompression packing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] page = bytes(PAGE);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.write(new HttpResponse.Builder(200, "OK")
                .addHeader("Content-Type", "text/html")
                .addHeader("Content-Length", String.valueOf(page.length))
                .build()
                .serializeHeader());
        answer.write(page);
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), packing)) {
            for (String address : new String[] {"https://vell.example/a", "https://vell.example/b"}) {
                writer.write(new WarcResponse.Builder(URI.create(address))
                        .date(Instant.parse("2026-11-03T10:00:00Z"))
                        .body(MediaType.HTTP_RESPONSE, answer.toByteArray())
                        .build());
            }
        }
        return out.toByteArray();
    }

    private static byte[] tar(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
