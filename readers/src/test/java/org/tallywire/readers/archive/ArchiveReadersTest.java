package org.tallywire.readers.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.GeneralPurposeBit;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.article.Reading;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.Inbox;
import org.tallywire.readers.ReaderCatalog;
import org.tallywire.readers.ReaderSettings;
import org.tallywire.readers.fields.FieldNames;
import org.tallywire.readers.limits.Limits;

class ArchiveReadersTest {
    private static final Charset OLD_DOS = Charset.forName("IBM437");
    private static final byte[] NOTE = bytes("Three boats left the harbour.");
    private static final byte[] LINES = bytes("{\"body\":\"Two came back.\"}\n{\"body\":\"One sank.\"}\n");

    @TempDir
    Path folder;

    @Test
    void everyDocumentInAnArchiveIsReadByItsOwnReader() throws Exception {
        byte[] zip = Zip.of("wire/note.txt", NOTE, "lines.jsonl", LINES);
        assertThat(sources(read("week.zip", zip)))
                .containsExactly(
                        "week.zip!wire/note.txt", "week.zip!lines.jsonl!line 1", "week.zip!lines.jsonl!line 2");
    }

    @Test
    void archivesInArchivesAreRead() throws Exception {
        byte[] tar = tar("inner.zip", Zip.of("note.txt", NOTE), "lines.jsonl", LINES);
        assertThat(sources(read("all.tar.gz", gzip(tar))))
                .containsExactly(
                        "all.tar.gz!inner.zip!note.txt",
                        "all.tar.gz!lines.jsonl!line 1",
                        "all.tar.gz!lines.jsonl!line 2");
    }

    @Test
    void aSinglePackedDocumentIsRead() throws Exception {
        assertThat(sources(read("in/lines.jsonl.gz".replace("in/", ""), gzip(LINES))))
                .containsExactly("lines.jsonl.gz!lines.jsonl!line 1", "lines.jsonl.gz!lines.jsonl!line 2");
    }

    @Test
    void oneBadDocumentCostsNoOther() throws Exception {
        List<Reading> readings =
                read("week.zip", Zip.of("empty.txt", new byte[0], "note.txt", NOTE, "x.bin", new byte[9]));
        assertThat(readings).hasSize(3);
        assertThat(readings.get(0)).isInstanceOfSatisfying(Reading.Rejected.class, rejected -> {
            assertThat(rejected.place()).isEqualTo("empty.txt, byte 0");
            assertThat(rejected.reason()).contains("empty");
        });
        assertThat(readings.get(1)).isInstanceOf(Reading.Parsed.class);
        assertThat(readings.get(2)).isInstanceOf(Reading.Rejected.class);
    }

    @Test
    void aLargeDocumentIsReadFromAFileWithoutAName() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            lines.append("{\"body\":\"Boat number ").append(i).append(" left.\"}\n");
        }
        assertThat(lines.length()).isGreaterThan(1024 * 1024);
        assertThat(read("big.zip", Zip.of("big.jsonl", bytes(lines.toString()))))
                .hasSize(60_000);
    }

    @Test
    void namesThatClimbOutAreNamesOnly() throws Exception {
        byte[] zip = Zip.of("../../evil.txt", NOTE, "C:\\Windows\\note.txt", LINES, "a\nb.txt", NOTE);
        assertThat(sources(read("trick.zip", zip)))
                .containsExactly(
                        "trick.zip!../../evil.txt",
                        "trick.zip!C:/Windows/note.txt!line 1",
                        "trick.zip!C:/Windows/note.txt!line 2",
                        "trick.zip!a\uFFFDb.txt");
        try (Stream<Path> there = Files.list(folder)) {
            assertThat(there).containsExactly(folder.resolve("trick.zip"));
        }
    }

    @Test
    @SuppressWarnings("PreferCharsetOverload") // the library takes the name
    void namesInOldEncodingsAreShownAndTheirDocumentsRead() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.setEncoding(OLD_DOS.name());
            zip.setUseLanguageEncodingFlag(false);
            zip.putArchiveEntry(new ZipArchiveEntry("caf\u00E9.txt"));
            zip.write(NOTE);
            zip.closeArchiveEntry();
        }
        assertThat(sources(read("old.zip", out.toByteArray()))).containsExactly("old.zip!caf\u00E9.txt");
    }

    @Test
    void linksDevicesFoldersAndHiddenFilesArePassedOver() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            TarArchiveEntry link = new TarArchiveEntry("passwd.txt", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
            tar.putArchiveEntry(new TarArchiveEntry("device", TarConstants.LF_CHR));
            tar.closeArchiveEntry();
            add(tar, ".hidden", NOTE);
            add(tar, "__MACOSX/._note.txt", NOTE);
            add(tar, "note.txt", NOTE);
        }
        assertThat(sources(read("a.tar", out.toByteArray()))).containsExactly("a.tar!note.txt");
    }

    @Test
    void anEncryptedDocumentIsSetAsideWithTheReason() throws Exception {
        byte[] zip = Zip.of("secret.txt", NOTE);
        for (int at = 0; at < zip.length - 10; at++) {
            boolean local = zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 3;
            boolean listed = zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1;
            if (local || listed) {
                zip[at + (local ? 6 : 8)] |= 1;
            }
        }
        GeneralPurposeBit flags = GeneralPurposeBit.parse(zip, 6);
        assertThat(flags.usesEncryption()).isTrue();
        assertThat(read("a.zip", zip)).singleElement().isInstanceOfSatisfying(Reading.Rejected.class, rejected -> {
            assertThat(rejected.place()).isEqualTo("secret.txt");
            assertThat(rejected.reason()).isEqualTo("it is encrypted");
        });
    }

    @Test
    void theDocumentsBeforeACutAreRead() throws Exception {
        byte[] zip = Zip.of("note.txt", NOTE, "lines.jsonl", LINES, "other.txt", NOTE);
        Outcome outcome = readAll(put("cut.zip", Arrays.copyOf(zip, zip.length - 150)), Limits.STANDARD);
        assertThat(sources(outcome.found)).startsWith("cut.zip!note.txt");
        assertThat(outcome.fault).contains("damaged or cut off");
        byte[] tar = tar("note.txt", NOTE, "lines.jsonl", LINES);
        Outcome cut = readAll(put("cut.tar", Arrays.copyOf(tar, 512 * 3 + 20)), Limits.STANDARD);
        assertThat(sources(cut.found.subList(0, 1))).containsExactly("cut.tar!note.txt");
    }

    @Test
    void anArchiveWithoutDocumentsIsSetAside() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read("none.zip", Zip.of()))
                .satisfies(e -> assertThat(e.reason()).contains("found none"));
    }

    @Test
    void aBombIsStoppedByTheRatioOfItsSizes() throws Exception {
        byte[] zip = Zip.of("zeros.txt", new byte[80 * 1024 * 1024], "note.txt", NOTE);
        Outcome outcome = readAll(put("bomb.zip", zip), Limits.STANDARD);
        assertThat(outcome.found).isEmpty();
        assertThat(outcome.fault).contains("zip bomb");
    }

    @Test
    void aBombOfBombsIsStoppedByWhatAllComesTo() throws Exception {
        byte[] inner = Zip.of("a.txt", new byte[3 * 1024 * 1024]);
        byte[] bomb = Zip.of("1.zip", inner, "2.zip", inner, "3.zip", inner, "4.zip", inner);
        Outcome outcome = readAll(put("bombs.zip", bomb), limits(8, 100, 5));
        assertThat(outcome.fault).contains("at most 8192 KiB unpacked expected");
    }

    @Test
    void anEndlessGzipIsStopped() throws Exception {
        Outcome outcome = readAll(put("endless.gz", gzip(new byte[64 * 1024 * 1024])), Limits.STANDARD);
        assertThat(outcome.fault).contains("zip bomb");
    }

    @Test
    void tooManyEntriesEndAnArchive() throws Exception {
        byte[] zip = Zip.of("1.txt", NOTE, "2.txt", NOTE, "3.txt", NOTE, "4.txt", NOTE);
        Outcome outcome = readAll(put("many.zip", zip), limits(8, 3, 5));
        assertThat(outcome.found).hasSize(3);
        assertThat(outcome.fault).contains("at most 3 entries expected");
    }

    @Test
    void archivesTooDeepInEachOtherAreSetAside() throws Exception {
        byte[] nested = Zip.of("note.txt", NOTE);
        for (int i = 0; i < 3; i++) {
            nested = Zip.of("inner" + i + ".zip", nested, "beside" + i + ".txt", NOTE);
        }
        Outcome outcome = readAll(put("deep.zip", nested), limits(8, 100, 3));
        assertThat(sources(outcome.found.stream()
                        .filter(Reading.Parsed.class::isInstance)
                        .toList()))
                .hasSize(3);
        assertThat(outcome.found)
                .filteredOn(Reading.Rejected.class::isInstance)
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.toString()).contains("at most 3 containers in each other"));
    }

    @Test
    void aDocumentLargerThanTheLimitIsSetAsideAlone() throws Exception {
        byte[] zip = Zip.of("long.txt", bytes("Boats left. ".repeat(2000)), "note.txt", NOTE);
        Limits small = new Limits(10_000, Duration.ofSeconds(60), 1 << 30, 100, 5, 1000);
        List<Reading> found = readAll(put("a.zip", zip), small).found;
        assertThat(found.get(0).toString()).contains("at most 10000 bytes expected, found 23 KiB");
        assertThat(found.get(1)).isInstanceOf(Reading.Parsed.class);
    }

    private static Limits limits(int unpackedMib, int entries, int depth) {
        return new Limits(1 << 26, Duration.ofSeconds(60), unpackedMib * 1024L * 1024, entries, depth, 100_000);
    }

    private record Outcome(List<Reading> found, String fault) {}

    private static Outcome readAll(SourceDocument document, Limits limits) throws IOException {
        List<Reading> found = new ArrayList<>();
        try (Readings readings = ReaderCatalog.with(new ReaderSettings(limits, FieldNames.standard()))
                .getFor(document)
                .open(document)) {
            for (Optional<Reading> next = readings.next(); next.isPresent(); next = readings.next()) {
                found.add(next.get());
            }
            return new Outcome(found, "");
        } catch (UnreadableDocumentException e) {
            return new Outcome(found, e.reason() + "; " + e.remedy());
        }
    }

    private SourceDocument put(String name, byte[] content) throws IOException {
        return new Inbox(folder).put(name, content);
    }

    private List<Reading> read(String name, byte[] content) throws Exception {
        return new Inbox(folder).read(name, content);
    }

    private static List<String> sources(List<Reading> readings) {
        return readings.stream()
                .map(reading -> reading instanceof Reading.Parsed parsed
                        ? parsed.article().source()
                        : reading.toString())
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] tar(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                add(tar, (String) namesAndContents[i], (byte[]) namesAndContents[i + 1]);
            }
        }
        return out.toByteArray();
    }

    private static void add(TarArchiveOutputStream tar, String name, byte[] content) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }
}
