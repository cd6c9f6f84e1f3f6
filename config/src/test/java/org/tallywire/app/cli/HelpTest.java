package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    private final CallRecorder program = new CallRecorder(Path.of("nowhere"), Map.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "ingest",
                "report",
                "export",
                "explain",
                "review",
                "quarantine",
                "runs",
                "watch",
                "spark",
                "load",
                "housekeeping",
                "doctor",
                "train-names"
            })
    void everyCommandExplainsItselfWithExamples(String command) {
        CallRecorder.Ran ran = program.call(command, "--help");

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("Usage: tallywire " + command)
                .contains("Examples:")
                .contains("  tallywire " + command + " ")
                .contains("--data");
        assertThat(ran.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void programListsItsCommandsAndExitCodes() {
        CallRecorder.Ran ran = program.call("--help");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("  quarantine  ", "  75  another run holds the data");
    }

    @Test
    void versionIsThatOfTheBuild() {
        CallRecorder.Ran ran = program.call("--version");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).matches("tallywire [0-9]+\\.[0-9]+\\.[0-9]+.* \\(Java [0-9].*\\)\\R");
    }
}
