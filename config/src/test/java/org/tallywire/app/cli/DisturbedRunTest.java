package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that are killed, told to end, or met by another one. */
class DisturbedRunTest {
    private static final int DOCUMENTS = 300;
    private static final String READING = "read articles ...";

    @TempDir
    private Path folder;

    private Path inbox;

    @BeforeEach
    void givesTheProgramAnInbox() throws IOException {
        inbox = SampleInbox.ofDocuments(DOCUMENTS, folder);
    }

    @Test
    void runThatTakesUpABrokenOneSaysSo() throws Exception {
        RealProcess killed = start("data");
        killed.awaitMessage(READING);
        killed.kill();

        CallRecorder.Ran next = run("data");

        assertThat(next.status()).as(next.err()).isZero();
        assertThat(next.err()).doesNotContain("warn:");
        assertThat(next.out()).contains("An earlier run had broken off; this one took up where it ended.");
    }

    @Test
    void toldToEndInAnyStepItKeepsWhatIsStagedAndEndsWith143() throws Exception {
        assertThat(run("undisturbed").status()).isZero();
        byte[] facts = export("undisturbed");
        for (String step : List.of(READING, "reconcile ...", "tag topics ...", "write reports ...")) {
            String data = "told in " + step.replace(" ...", "");
            RealProcess told = start(data);
            told.awaitMessage(step);
            int status = told.terminate();

            assertThat(status).as(step).isEqualTo(143);
            assertThat(run(data).status()).as(step).isZero();
            assertThat(export(data)).as(step).isEqualTo(facts);
        }
    }

    @Test
    void secondProcessIsToldWhoHoldsTheDataAndEndsWith75() throws Exception {
        RealProcess first = start("data");
        first.awaitMessage(READING);
        CallRecorder.Ran second = run("data");
        int firstStatus = first.status();

        assertThat(second.status()).isEqualTo(75);
        assertThat(second.err()).contains("in use by", "job nightly");
        assertThat(firstStatus).isZero();
    }

    private RealProcess start(String data) throws IOException {
        return RealProcess.start(folder, "run", inbox.toString(), "--data", data, "--out", data + "-reports");
    }

    private CallRecorder.Ran run(String data) throws IOException, InterruptedException {
        return start(data).ran();
    }

    private byte[] export(String data) throws IOException, InterruptedException {
        Path file = folder.resolve(data + ".jsonl");
        CallRecorder.Ran ran = RealProcess.start(folder, "export", "--data", data, "--out", file.toString())
                .ran();
        assertThat(ran.status()).as(ran.err()).isZero();
        return Files.readAllBytes(file);
    }
}
