package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading a part of an inbox: files of some days, and not too many at a time. The clock stands at 1 November 2026. */
class WindowTest {
    private static final int DOCUMENTS = 5;

    @TempDir
    private Path folder;

    private CallRecorder program;
    private Path inbox;

    /** The first file is of 27 October, the last of 31 October. */
    @BeforeEach
    void givesTheProgramAnInbox() throws IOException {
        program = CallRecorder.in(folder);
        inbox = SampleInbox.ofDocuments(DOCUMENTS, folder);
        for (int document = 0; document < DOCUMENTS; document++) {
            Instant day = Instant.parse("2026-10-" + (27 + document) + "T12:00:00Z");
            Files.setLastModifiedTime(inbox.resolve("report-000" + document + ".txt"), FileTime.from(day));
        }
    }

    @Test
    void dryRunTellsWhatWouldBeReadAndStagesNothing() {
        CallRecorder.Ran ran = program.call("run", inbox.toString(), "--since", "48h", "--dry-run");

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("Would read 2 of 5 files: 0 are known, 3 were changed at another time")
                .contains("report-0003.txt", "report-0004.txt")
                .doesNotContain("report-0002.txt");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void filesOfSomeDaysAreReadAndTheRestLater() {
        CallRecorder.Ran part = program.call("ingest", inbox.toString(), "--from", "2026-10-28", "--to", "2026-10-29");
        assertThat(part.out()).contains("Read 2 documents: 2 new articles");
        assertThat(program.call("ingest", inbox.toString(), "--dry-run").out())
                .contains("Would read 3 of 5 files: 2 are known");

        assertThat(program.call("ingest", inbox.toString()).out()).contains("3 new articles, 2 unchanged documents");
    }

    @Test
    void aLimitIsReachedStepByStep() {
        assertThat(program.call("ingest", inbox.toString(), "--limit", "2").out())
                .contains("2 new articles");
        assertThat(program.call("ingest", inbox.toString(), "--limit", "2", "--dry-run")
                        .out())
                .contains("Would read 2 of 5 files", "1 are beyond the limit");
        assertThat(program.call("ingest", inbox.toString(), "--limit", "2").out())
                .contains("2 new articles");
        assertThat(program.call("ingest", inbox.toString(), "--limit", "2").out())
                .contains("1 new article,");
    }

    @Test
    void nonsenseIsWrongUsage() {
        for (String[] nonsense : new String[][] {
            {"--since", "soon"}, {"--from", "2026-10-02", "--to", "2026-10-01"}, {"--limit", "0"},
        }) {
            String[] arguments = new String[nonsense.length + 2];
            arguments[0] = "ingest";
            arguments[1] = inbox.toString();
            System.arraycopy(nonsense, 0, arguments, 2, nonsense.length);
            assertThat(program.call(arguments).status()).as(nonsense[1]).isEqualTo(ExitStatus.WRONG_USAGE.code());
        }
    }
}
