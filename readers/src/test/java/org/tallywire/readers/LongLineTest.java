package org.tallywire.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallywire.article.Reading;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;

/** A line that never ends is read, or set aside with the reason. */
class LongLineTest {
    /** With {@code -Dtallywire.line.mib=500} a longer one. */
    private static final int MIB = Integer.getInteger("tallywire.line.mib", 50);

    private static final byte[] PIECE =
            "Three boats left the harbour. ".repeat(1024).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a.txt~''~''",
                "a.jsonl~{\"body\":\"~\"}",
                "a.csv~'title,body,date\nA,\"'~'\",2026-11-03'",
                "a.json~[{\"body\":\"~\"}]",
                "a.eml~'From: Ana Orlo <ana@post.example>\nSubject: Boats\nDate: Thu, 24 Mar 2022 10:15:00 +0000\n\n'~''",
                "b.xml~<newsItem guid='urn:a'><contentSet><inlineData>~</inlineData></contentSet></newsItem>",
                "a.xml~<rss><channel><item><description>~</description></item></channel></rss>",
            })
    void aLineThatNeverEndsTakesNothingElseDown(String name, String before, String after) throws Exception {
        Path file = folder.resolve(name);
        write(file, before, after);
        int outcomes = 0;
        SourceDocument document = SourceDocument.of(name, file);
        try (Readings readings = ReaderCatalog.standard().getFor(document).open(document)) {
            for (Optional<Reading> next = readings.next(); next.isPresent(); next = readings.next()) {
                outcomes++;
            }
        } catch (UnreadableDocumentException e) {
            assertThat(e.reason()).contains("expected").doesNotContain("memory");
            outcomes++;
        }
        assertThat(outcomes).isPositive();
        assertThat(new Inbox(folder).article("note.txt", "Two came back.").body())
                .isEqualTo("Two came back.");
    }

    private static void write(Path file, String before, String after) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            for (long written = 0; written < MIB * 1024L * 1024; written += PIECE.length) {
                out.write(PIECE);
            }
            out.write(after.getBytes(StandardCharsets.UTF_8));
        }
    }
}
