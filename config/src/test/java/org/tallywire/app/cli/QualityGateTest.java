package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nightly run holds reports back, or says what is amiss, by the limits of the settings. */
class QualityGateTest {
    @TempDir
    private Path folder;

    @Test
    void tooManySetAsideHoldTheReportsBack() throws Exception {
        write("faulty.yml", "{set-aside-fail: 30, least-counted: 3}");

        CallRecorder.Ran ran = run(SampleInbox.smallIn(folder), 1, "faulty.yml");

        assertThat(ran.status()).isEqualTo(ExitStatus.FAILED.code());
        assertThat(ran.err())
                .contains("no report was written")
                .contains("2 of 6 documents and entries were set aside (33 %; expected: at most 30 %)");
        assertThat(folder.resolve("reports")).doesNotExist();
        assertThat(call(1, "runs").out()).contains("failed").contains("2 of 6 documents");
    }

    @Test
    void whatWasHeldBackIsReportedOnDemand() throws Exception {
        write("faulty.yml", "{set-aside-fail: 30, least-counted: 3}");
        run(SampleInbox.smallIn(folder), 1, "faulty.yml");

        assertThat(call(1, "report").status()).isZero();

        assertThat(folder.resolve("reports")).isNotEmptyDirectory();
    }

    @Test
    void warningIsSaidAndTheReportsAreWritten() throws Exception {
        write("careful.yml", "{set-aside-warn: 30, least-counted: 3}");

        CallRecorder.Ran ran = run(SampleInbox.smallIn(folder), 1, "careful.yml");

        assertThat(ran.status()).isEqualTo(ExitStatus.DOCUMENTS_SET_ASIDE.code());
        assertThat(ran.out()).contains("Quality of the data: 1 warning", "2 of 6 documents and entries");
        assertThat(folder.resolve("reports")).isNotEmptyDirectory();
    }

    @Test
    void dayWithoutNewArticlesFailsAfterBetterDays() throws Exception {
        write("dry.yml", "{articles-fail: 50, least-days: 2}");
        for (int day = 1; day <= 2; day++) {
            Path inbox = SampleInbox.ofDocuments(3 * day, folder);
            assertThat(run(inbox, day, "dry.yml").status()).isZero();
        }
        Path inbox = folder.resolve("inbox");

        assertThat(run(inbox, 2, "dry.yml").status()).as("second run of a day").isZero();
        CallRecorder.Ran dry = run(inbox, 3, "dry.yml");

        assertThat(dry.status()).isEqualTo(ExitStatus.FAILED.code());
        assertThat(dry.err())
                .contains("0 articles are new, the median of the last days is 3 (0 %; expected: at least 50 %)");
    }

    @Test
    void nothingToReportIsNothingToHandOver() throws IOException {
        write("strict.yml", "{no-figures: fail}");
        CallRecorder.Ran ran =
                call(1, "run", Files.createDirectory(folder.resolve("empty")).toString(), "--settings", "strict.yml");

        assertThat(ran.status()).isEqualTo(ExitStatus.FAILED.code());
        assertThat(ran.err()).contains("there is no figure to report");
    }

    private void write(String file, String quality) throws IOException {
        Files.writeString(folder.resolve(file), "tallywire: {quality: " + quality + "}");
    }

    private CallRecorder.Ran run(Path inbox, int day, String settings) {
        return call(day, "run", inbox.toString(), "--formats", "xlsx", "--settings", settings);
    }

    private CallRecorder.Ran call(int day, String... arguments) {
        Map<String, String> environment = Map.of(
                "TALLYWIRE_DATA", folder.resolve("data").toString(),
                "TALLYWIRE_OUT", folder.resolve("reports").toString(),
                "TALLYWIRE_CLOCK", "2026-11-0" + day + "T06:00:00Z");
        return new CallRecorder(folder, environment).call(arguments);
    }
}
