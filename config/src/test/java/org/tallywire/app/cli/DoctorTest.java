package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    private static final String RTF = "{\\rtf1\\ansi{\\info{\\title Boats at dawn}}\\lang2057 Three boats left.\\par}";

    @TempDir
    private Path folder;

    private CallRecorder program;

    @BeforeEach
    void givesTheProgramAFolder() {
        program = new CallRecorder(
                folder, Map.of("TALLYWIRE_DATA", folder.resolve("data").toString()));
    }

    @Test
    void aFileIsDescribedAsARunWouldReadIt() throws IOException {
        Path file = Files.writeString(folder.resolve("release.doc"), RTF);

        CallRecorder.Ran ran = program.call("doctor", file.toString());

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("format         rtf: its content is marked as such", "would fit too  text")
                .contains("title      Boats at dawn  [rtf:title]", "language   en-GB  [rtf:lang]")
                .contains("17 characters: Three boats left.");
    }

    @Test
    void nothingIsStored() throws IOException {
        Path file = Files.writeString(folder.resolve("note.txt"), "Three boats left.");

        assertThat(program.call("doctor", file.toString()).out()).contains("text: nothing else fits better");

        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void whatWouldBeSetAsideIsToldWithPlaceReasonAndRemedy() throws IOException {
        Path lines = Files.writeString(folder.resolve("a.jsonl"), "{\"body\":\"Two came back.\"}\noops\n");
        Path empty = Files.createFile(folder.resolve("empty.html"));

        CallRecorder.Ran ran = program.call("doctor", lines.toString(), empty.toString(), folder.toString(), "nowhere");

        assertThat(ran.status()).isEqualTo(ExitStatus.DOCUMENTS_SET_ASIDE.code());
        assertThat(ran.out())
                .contains("articles       1", "would be set aside: line 2: ")
                .contains("would be set aside: byte 0: the file is empty", "what to do: send it again, or remove it")
                .contains("found a folder", "it is not there");
    }

    @Test
    void theFirstOfManyArticlesAreShown() throws IOException {
        Path lines = Files.writeString(folder.resolve("a.jsonl"), "{\"body\":\"Two came back.\"}\n".repeat(30));

        assertThat(program.call("doctor", lines.toString()).out())
                .contains("articles       30", "and 10 more articles");
        assertThat(program.call("doctor", "--verbose", lines.toString()).out()).contains("a.jsonl!line 30");
    }

    @Test
    void programsGetTheSameAsJson() throws IOException {
        Path file = Files.writeString(folder.resolve("release.rtf"), RTF);

        assertThat(program.call("doctor", "--json", file.toString()).out())
                .contains("\"format\" : \"rtf\"", "\"title\" : \"rtf:title\"", "\"set_aside\" : 0");
    }

    @Test
    void withoutFilesTheInstallationIsChecked() {
        CallRecorder.Ran ran = program.call("doctor");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("reads", "docx", "pdf", "warc", "Liberation Sans, DejaVu Sans");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has rights of another kind")
    void roomAndRightsOfTheFoldersAreLookedAt() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(CallRecorder.in(folder).call("doctor").out())
                .containsPattern("disk of the reports +[0-9]+ MB free")
                .contains("open to everybody on this machine: chmod o-rwx " + data);
    }
}
