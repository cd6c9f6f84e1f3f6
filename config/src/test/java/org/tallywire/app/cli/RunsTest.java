package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking at runs, starting one again, giving one up. */
class RunsTest {
    @TempDir
    private Path folder;

    private CallRecorder program;
    private Path inbox;

    @BeforeEach
    void givesTheProgramAnInbox() throws Exception {
        program = CallRecorder.in(folder);
        inbox = SampleInbox.smallIn(folder);
    }

    @Test
    void aRunTellsWhatItFoundAndHowLongItTook() {
        program.call("run", inbox.toString(), "--formats", "xlsx");

        assertThat(program.call("runs", "show", "1").out())
                .contains("1, nightly, completed", "inbox", inbox.toString())
                .contains("4, 0 of them unchanged, 2 documents and entries set aside")
                .containsPattern("step +read-articles, completed, [0-9.]+ s")
                .containsPattern("step +write-reports, completed, [0-9.]+ s")
                .containsPattern("memory +[0-9]+ MB at most")
                .containsPattern("quality +not judged: 2 of 6 documents")
                .contains("tallywire-2026-11-01.xlsx")
                .doesNotContain("lane");
        assertThat(program.call("runs", "show", "1", "--json").out()).contains("\"peak_memory_bytes\"");
    }

    @Test
    void aRunThatFailedIsStartedAgainWithWhatItWasAskedFor() throws IOException {
        fail();
        Files.delete(folder.resolve("reports"));

        CallRecorder.Ran ran = program.call("runs", "restart", "1");

        assertThat(ran.status()).as(ran.err()).isEqualTo(ExitStatus.DOCUMENTS_SET_ASIDE.code());
        assertThat(ran.out()).contains("An earlier run had broken off");
        assertThat(folder.resolve("reports"))
                .isDirectoryContaining("glob:**.xlsx")
                .isDirectoryNotContaining("glob:**.pdf");
        assertThat(program.call("runs", "restart", "2").err()).contains("run 2 was completed");
    }

    @Test
    void aRunThatIsGivenUpIsNotTakenUp() throws IOException {
        fail();
        Files.delete(folder.resolve("reports"));

        assertThat(program.call("runs", "abandon", "1").status()).isZero();

        assertThat(program.call("runs").out()).contains("abandoned");
        assertThat(program.call("run", inbox.toString(), "--formats", "xlsx").out())
                .doesNotContain("An earlier run had broken off");
        CallRecorder.Ran completed = program.call("runs", "abandon", "2");
        assertThat(completed.status()).isEqualTo(ExitStatus.WRONG_USAGE.code());
        assertThat(completed.err()).contains("run 2 is completed");
    }

    @Test
    void aRunThatIsNotThereIsSaidToBeNotThere() {
        program.call("ingest", inbox.toString());

        assertThat(program.call("runs", "show", "7").err()).contains("there is no run 7");
        assertThat(program.call("runs", "abandon", "7").status()).isEqualTo(ExitStatus.WRONG_USAGE.code());
    }

    /** A file stands where the folder of the reports should be. */
    private void fail() throws IOException {
        Files.writeString(folder.resolve("reports"), "in the way");
        assertThat(program.call("run", inbox.toString(), "--formats", "xlsx").status())
                .isEqualTo(ExitStatus.FAILED.code());
    }
}
