package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.article.SourceDocument;

/**
 * A disk that fills, memory that runs out, a server that is restarted: the run fails with a reason, and the next one
 * leaves what an undisturbed run leaves.
 */
class MishapTest {
    private static final int DOCUMENTS = 60;

    @TempDir
    private static Path folder;

    private static Path inbox;
    private static String undisturbed;

    @BeforeAll
    static void runsUndisturbed() throws Exception {
        inbox = SampleInbox.ofDocuments(DOCUMENTS, folder);
        List<String> data = List.of("--data", "undisturbed");
        assertThat(run(data, List.of()).status()).isZero();
        undisturbed = export(data);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "a small disk in memory is made with mount -t tmpfs")
    void diskThatFilledIsMadeLarger() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(call("mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", disk.toString()))
                .as("only root may mount")
                .isTrue();
        try {
            List<String> data = List.of("--data", disk.resolve("data").toString());
            CallRecorder.Ran full = run(data, List.of()).ran();
            assertThat(full.status()).isEqualTo(ExitStatus.FAILED.code());
            assertThat(full.err()).contains("disk is full", "what was staged is kept");

            assertThat(call("mount", "-o", "remount,size=100m", disk.toString()))
                    .isTrue();

            assertDoneAsUndisturbed(data);
        } finally {
            call("umount", disk.toString());
        }
    }

    @Test
    void memoryThatRanOutIsGiven() throws Exception {
        List<String> data = List.of("--data", "data");
        CallRecorder.Ran small = run(data, List.of("-Xmx40m")).ran();
        assumeThat(small.status()).as("it needs less memory here").isNotZero();
        assertThat(small.status()).isEqualTo(ExitStatus.FAILED.code());
        assertThat(small.err()).contains("memory ran out", "what was staged is kept");

        assertDoneAsUndisturbed(data);
    }

    @Test
    @EnabledOnOs(
            value = OS.LINUX,
            architectures = "amd64",
            disabledReason = "the server's binaries are those of this system")
    void serverIsRestartedInBetween() throws Exception {
        Path kept = folder.resolve("server");
        EmbeddedPostgres first = server(kept, 0);
        int port = first.getPort();
        List<String> data = List.of("--jdbc-url", first.getJdbcUrl("postgres", "postgres"));
        RealProcess cut = run(data, List.of());
        cut.awaitMessage("read articles ...");
        first.close();
        CallRecorder.Ran lost = cut.ran();
        assertThat(lost.status()).as(lost.err()).isEqualTo(ExitStatus.FAILED.code());
        assertThat(lost.err()).contains("the connection to the database server was lost; check that it runs");

        try (EmbeddedPostgres second = server(kept, port)) {
            assertThat(second.getPort()).isEqualTo(port);
            assertDoneAsUndisturbed(data);
        }
    }

    private static EmbeddedPostgres server(Path data, int port) throws IOException {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    private static void assertDoneAsUndisturbed(List<String> data) throws Exception {
        CallRecorder.Ran again = run(data, List.of()).ran();
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(export(data)).isEqualTo(undisturbed);
    }

    private static RealProcess run(List<String> data, List<String> options) throws IOException {
        return start(data, options, "run", inbox.toString(), "--formats", "xlsx", "--out", "reports");
    }

    private static String export(List<String> data) throws Exception {
        Path file = folder.resolve("facts.jsonl");
        CallRecorder.Ran ran =
                start(data, List.of(), "export", "--out", file.toString()).ran();
        assertThat(ran.status()).as(ran.err()).isZero();
        return SourceDocument.of("facts", file).sha256();
    }

    private static RealProcess start(List<String> data, List<String> options, String... arguments) throws IOException {
        return RealProcess.start(
                folder,
                options,
                Stream.concat(Stream.of(arguments), data.stream()).toArray(String[]::new));
    }

    private static boolean call(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
