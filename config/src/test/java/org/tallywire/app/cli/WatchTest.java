package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    private static final Instant START = Instant.parse("2026-11-01T06:00:00Z");

    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process cannot be told to end there")
    void whatComesIntoTheFolderIsReported() throws Exception {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        RealProcess watch = RealProcess.start(
                folder, "watch", inbox.toString(), "--every", "1", "--rest", "1", "--formats", "xlsx", "--out", "out");
        watch.awaitMessage("watching");

        SampleInbox.ofDocuments(3, folder);
        watch.awaitMessage("write reports: done");
        SampleInbox.ofDocuments(5, folder);
        watch.awaitMessage("write reports: done", 2);

        assertThat(watch.terminate()).isEqualTo(143);
        assertThat(watch.ran().err()).doesNotContain("was cut off");
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**.xlsx");
    }

    @Test
    void itRunsWhenNothingHasChangedForAWhile() {
        Settling<String> settling = new Settling<>(Duration.ofSeconds(30));

        assertThat(settling.sees("one file", START)).isFalse();
        assertThat(settling.sees("one file", START.plusSeconds(29))).isFalse();
        assertThat(settling.sees("two files", START.plusSeconds(31))).isFalse();
        assertThat(settling.sees("two files", START.plusSeconds(60))).isFalse();
        assertThat(settling.sees("two files", START.plusSeconds(61))).isTrue();
    }

    @Test
    void itRunsOnceForOneChange() {
        Settling<String> settling = new Settling<>(Duration.ZERO);

        assertThat(settling.sees("one file", START)).isTrue();
        assertThat(settling.sees("one file", START.plusSeconds(10))).isFalse();
        settling.again();
        assertThat(settling.sees("one file", START.plusSeconds(20))).isTrue();
    }
}
