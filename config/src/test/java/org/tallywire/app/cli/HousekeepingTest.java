package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is old goes, what is needed stays. */
class HousekeepingTest {
    @TempDir
    private Path folder;

    private Path inbox;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void givesTheProgramAnInbox() throws Exception {
        inbox = SampleInbox.smallIn(folder);
    }

    @Test
    void whatIsOldGoesWithTheNextRunAndTheFactsStay() throws IOException {
        run("2026-11-01");
        run("2026-11-02");
        Files.delete(inbox.resolve("empty.txt"));
        Files.writeString(folder.resolve("reports/notes.txt"), "of somebody else");
        byte[] before = export("2026-11-02");
        environment.put("TALLYWIRE_KEEP_REPORTDAYS", "30");
        environment.put("TALLYWIRE_KEEP_SETASIDEDAYS", "30");

        assertThat(call("2026-12-24", "housekeeping", "--dry-run").out())
                .contains("would be removed: 0 runs of the history, 2 rows of the quarantine, 1 reports")
                .contains("tallywire-2026-11-01.xlsx");
        run("2026-12-24");

        assertThat(names("reports")).containsExactly("notes.txt", "tallywire-2026-12-24.xlsx");
        assertThat(call("2026-12-24", "quarantine").out())
                .contains("agency.jsonl")
                .doesNotContain("empty.txt");
        assertThat(export("2026-12-24")).isEqualTo(before);
    }

    @Test
    void theNewestReportsAreAlwaysKept() throws IOException {
        run("2026-11-01");
        Files.writeString(folder.resolve("reports/tallywire-2026-10-31-floods.xlsx"), "of a topic");
        environment.put("TALLYWIRE_KEEP_REPORTDAYS", "1");

        CallRecorder.Ran ran = call("2027-11-01", "housekeeping");

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(names("reports")).containsExactly("tallywire-2026-10-31-floods.xlsx", "tallywire-2026-11-01.xlsx");
        assertThat(call("2027-11-01", "runs").out()).contains("nightly");
    }

    @Test
    void theHistoryIsCutAndRunsGoOn() throws IOException {
        for (int report = 0; report < 3; report++) {
            call("2026-01-01", "ingest", inbox.toString());
        }
        for (int run = 0; run < 2; run++) {
            run("2026-11-01");
        }
        environment.put("TALLYWIRE_KEEP_RUNDAYS", "90");

        assertThat(call("2026-11-02", "housekeeping").out()).contains("removed: 3 runs of the history");

        assertThat(call("2026-11-02", "runs").out().lines().skip(1)).hasSize(2);
        assertThat(call("2026-11-02", "ingest", inbox.toString()).status())
                .isEqualTo(ExitStatus.DOCUMENTS_SET_ASIDE.code());
        run("2026-11-02");
        assertThat(call("2026-11-02", "runs").out().lines().skip(1)).hasSize(4);
    }

    @Test
    void whatAKilledRunLeftAmongTheReportsIsSwept() throws IOException {
        Path left = Files.createDirectories(folder.resolve("reports/.tallywire-2026-10-31.xlsx.part"));
        Files.writeString(left.resolve("draft"), "half a workbook");

        run("2026-11-01");

        assertThat(names("reports")).containsExactly("tallywire-2026-11-01.xlsx");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has rights of another kind")
    void theDataIsForItsOwnerAndGroupOnly() throws IOException {
        run("2026-11-01");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))))
                .isEqualTo("rwxr-x---");
    }

    private void run(String day) {
        CallRecorder.Ran ran = call(day, "run", inbox.toString(), "--formats", "xlsx");
        assertThat(ran.status()).as(ran.err()).isEqualTo(ExitStatus.DOCUMENTS_SET_ASIDE.code());
    }

    private byte[] export(String day) throws IOException {
        Path file = folder.resolve("export-" + day + ".jsonl");
        call(day, "export", "--out", file.toString());
        return Files.readAllBytes(file);
    }

    private List<String> names(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private CallRecorder.Ran call(String day, String... arguments) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("TALLYWIRE_DATA", folder.resolve("data").toString());
        all.put("TALLYWIRE_OUT", folder.resolve("reports").toString());
        all.put("TALLYWIRE_CLOCK", day + "T06:00:00Z");
        return new CallRecorder(folder, all).call(arguments);
    }
}
