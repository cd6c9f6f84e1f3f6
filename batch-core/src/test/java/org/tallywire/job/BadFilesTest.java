package org.tallywire.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.ArticleReaders;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.claim.ClaimGrouper;
import org.tallywire.job.control.Progress;
import org.tallywire.lexicon.Language;
import org.tallywire.report.QuarantineRow;
import org.tallywire.staging.DataStore;

/** What a folder can hold besides readable files: each costs itself, and is told; the others are read. */
class BadFilesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T04:00:00Z"), ZoneOffset.UTC);
    private static final String GOOD = "2026-01-01|P|%s|Good 1 one.";

    @TempDir
    private Path folder;

    private Path inbox;

    @BeforeEach
    void makesAnInboxWithOneGoodFile() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        write("z.lines");
    }

    @Test
    void aFileThatVanishesOrChangesWhileItIsReadIsSetAside() throws Exception {
        write("changes.lines");
        write("vanishes.lines");
        ArticleReader meddling = new LineReader() {
            @Override
            public Readings open(SourceDocument document) throws IOException {
                Readings readings = super.open(document);
                if (document.name().equals("changes.lines")) {
                    Files.delete(inbox.resolve("vanishes.lines"));
                    Files.writeString(inbox.resolve("changes.lines"), "\nmore", StandardOpenOption.APPEND);
                }
                return readings;
            }
        };

        assertThat(ingest(meddling).setAside())
                .extracting(QuarantineRow::document, QuarantineRow::reason)
                .contains(tuple("vanishes.lines", "it is not there (any more)"))
                .anySatisfy(row -> assertThat(row.toList().getFirst()).isEqualTo("changes.lines"))
                .hasSize(2);
    }

    @Test
    void foldersNamedLikeFilesAreFoldersAndLoopsOfLinksEnd() throws Exception {
        Path page = Files.createDirectories(inbox.resolve("page.lines"));
        Files.writeString(page.resolve("inner.lines"), GOOD.formatted("Inner"));
        Files.createDirectories(inbox.resolve("empty.lines"));
        Files.createSymbolicLink(page.resolve("around"), inbox);

        JobOutcome.Done done = ingest(new LineReader());

        assertThat(done.articles()).isEqualTo(2);
        assertThat(done.setAside()).isEmpty();
    }

    @Test
    void aLinkToNothingIsTold() throws Exception {
        Files.createSymbolicLink(inbox.resolve("gone.lines"), folder.resolve("nowhere"));

        JobOutcome.Done done = ingest(new LineReader());

        assertThat(done.articles()).isEqualTo(1);
        assertThat(done.setAside())
                .extracting(QuarantineRow::document, QuarantineRow::reason)
                .containsExactly(tuple("gone.lines", "it is a link to a file that is not there"));
    }

    @Test
    void whatMayNotBeReadIsTold() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path secret = write("secret.lines");
        Path closed = Files.createDirectories(inbox.resolve("closed"));
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(secret), "this account may read everything");

        List<QuarantineRow> setAside = ingest(new LineReader()).setAside();
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));

        assertThat(setAside)
                .extracting(QuarantineRow::document, QuarantineRow::reason)
                .containsExactly(tuple("closed", "access is denied"), tuple("secret.lines", "access is denied"));
    }

    @Test
    void namesOfAnyCharactersAreRead() throws Exception {
        List<String> names =
                List.of("a b\t'\"%$;.lines", "line\nbreak.lines", "\u0434\u043E\u043C.lines", "\uD83D\uDE00.lines");
        Charset names8 = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        List<String> possible = names.stream()
                .filter(name -> names8.newEncoder().canEncode(name))
                .toList();
        for (String name : possible) {
            write(name);
        }

        JobOutcome.Done done = ingest(new LineReader());

        assertThat(done.setAside()).isEmpty();
        assertThat(done.articles()).isEqualTo(1 + possible.size());
    }

    /** A file with one article of its own. */
    private Path write(String name) throws IOException {
        return Files.writeString(inbox.resolve(name), GOOD.formatted(name.replaceAll("\\s", " ")));
    }

    private JobOutcome.Done ingest(ArticleReader reader) {
        try (JobRuntime jobs = JobRuntime.open(
                DataStore.embedded(folder.resolve("data")),
                new ArticleReaders(List.of(reader)),
                WordAnalysis.analyzer(),
                () -> ClaimGrouper.of(Language.of("en")),
                List.of(),
                CLOCK,
                1)) {
            JobOutcome outcome = jobs.run(new JobRequest.Ingest(List.of(inbox)), Progress.SILENT);
            assertThat(outcome).asInstanceOf(type(JobOutcome.Done.class)).isNotNull();
            return (JobOutcome.Done) outcome;
        }
    }
}
