package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsTest {
    @TempDir
    private Path folder;

    @Test
    void theLastRunIsToldToAMonitor() throws Exception {
        Path inbox = SampleInbox.smallIn(folder);
        assertThat(run(inbox).status()).isEqualTo(ExitStatus.DOCUMENTS_SET_ASIDE.code());

        assertThat(metrics())
                .contains("tallywire_run_success{job=\"nightly\"} 1.0")
                .contains("tallywire_run_ended_timestamp_seconds{job=\"nightly\"} 1.7935128E9")
                .contains("tallywire_run_found{job=\"nightly\",what=\"articles\"} 4.0")
                .contains("tallywire_run_found{job=\"nightly\",what=\"set-aside\"} 2.0")
                .contains("tallywire_run_quality_good{job=\"nightly\",rule=\"set_aside\"} 1.0")
                .containsPattern("tallywire_run_step_seconds\\{job=\"nightly\",step=\"write-reports\"} [0-9.E-]+");
    }

    @Test
    void aRunThatFailedIsToldToo() throws Exception {
        Path inbox = SampleInbox.smallIn(folder);
        Files.writeString(folder.resolve("reports"), "in the way");
        assertThat(run(inbox).status()).isEqualTo(ExitStatus.FAILED.code());

        assertThat(metrics()).contains("tallywire_run_success{job=\"nightly\"} 0.0");
    }

    private CallRecorder.Ran run(Path inbox) {
        Map<String, String> environment = Map.of(
                "TALLYWIRE_DATA", folder.resolve("data").toString(),
                "TALLYWIRE_OUT", folder.resolve("reports").toString(),
                "TALLYWIRE_METRICS_FILE",
                        folder.resolve("monitor/tallywire.prom").toString(),
                "TALLYWIRE_CLOCK", "2026-11-01T06:00:00Z");
        return new CallRecorder(folder, environment).call("run", inbox.toString(), "--formats", "xlsx");
    }

    private String metrics() throws IOException {
        return Files.readString(folder.resolve("monitor/tallywire.prom"));
    }
}
