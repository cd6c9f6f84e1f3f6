package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    private Path folder;

    private Path copy = Path.of("");

    @BeforeEach
    void stagesSomething() throws Exception {
        assertThat(call("data", "ingest", SampleInbox.smallIn(folder).toString())
                        .status())
                .isEqualTo(3);
        copy = folder.resolve("copy.zip");
    }

    @Test
    void aCopyRestoredExportsTheSameBytes() throws IOException {
        assertThat(call("data", "backup", copy.toString()).status()).isZero();
        assertThat(call("restored", "restore", copy.toString()).status()).isZero();
        assertThat(export("restored")).isEqualTo(export("data"));
        assertThat(hidden("restored")).isEmpty();
    }

    @Test
    void aCopyReplacesTheOneBefore() throws IOException {
        Files.writeString(copy, "the one before");
        assertThat(call("data", "backup", copy.toString()).status()).isZero();
        assertThat(call("restored", "restore", copy.toString()).status()).isZero();
    }

    @Test
    void dataIsNeverOverwritten() throws IOException {
        call("data", "backup", copy.toString());
        String before = export("data");
        CallRecorder.Ran ran = call("data", "restore", copy.toString());
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("holds data, which is never overwritten; name an empty folder with --data");
        assertThat(export("data")).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoCopyIsRefused() throws IOException {
        Files.writeString(copy, "no copy");
        assertRefused();
    }

    @Test
    void aCopyThatIsCutOffIsRefused() throws IOException {
        call("data", "backup", copy.toString());
        byte[] whole = Files.readAllBytes(copy);
        Files.write(copy, Arrays.copyOf(whole, whole.length / 2));
        assertRefused();
    }

    private void assertRefused() throws IOException {
        CallRecorder.Ran ran = call("restored", "restore", copy.toString());
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("copy.zip").doesNotContain("unexpected");
        assertThat(hidden("restored")).isEmpty();
        assertThat(folder.resolve("restored/tallywire.mv.db")).doesNotExist();
    }

    @Test
    void aServerHasToolsOfItsOwn() {
        CallRecorder.Ran ran = call("data", "backup", copy.toString(), "--jdbc-url", "jdbc:postgresql://host/news");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("use the tools of that server, such as pg_dump");
    }

    @Test
    void nothingStagedIsSaid() {
        CallRecorder.Ran ran = call("empty", "backup", copy.toString());
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("no data at");
        assertThat(copy).doesNotExist();
    }

    private List<Path> hidden(String data) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(data))) {
            return files.filter(file -> file.getFileName().toString().startsWith("."))
                    .toList();
        }
    }

    private String export(String data) throws IOException {
        Path file = folder.resolve(data + ".jsonl");
        assertThat(call(data, "export", "--out", file.toString()).status()).isZero();
        return Files.readString(file);
    }

    private CallRecorder.Ran call(String data, String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = folder.resolve(data).toString();
        return CallRecorder.in(folder).call(all);
    }
}
