package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tallywire.job.control.Progress;

class ProgressTest {
    private static final int COLUMNS = 70;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void lineProgressSaysStartTenthsAndEndOfALongStep() {
        Progress progress = new LineProgress(console());

        progress.started("read-articles", 200);
        for (int unit = 0; unit < 200; unit++) {
            progress.advanced(1);
        }
        progress.finished();

        assertThat(messages().lines())
                .hasSize(11)
                .startsWith("tallywire: read articles ...", "tallywire: read articles: 10 %")
                .endsWith("tallywire: read articles: done");
    }

    @Test
    void lineProgressSaysNoTenthsOfAShortStepOrOneWithoutTotal() {
        Progress progress = new LineProgress(console());

        progress.started("read-articles", 3);
        progress.advanced(3);
        progress.finished();
        progress.started("group-claims", -1);
        progress.advanced(5000);
        progress.finished();

        assertThat(messages().lines())
                .containsExactly(
                        "tallywire: read articles ...",
                        "tallywire: read articles: done",
                        "tallywire: group claims ...",
                        "tallywire: group claims: done");
    }

    @Test
    void barStaysInOneLineOfTheTerminal() {
        Progress progress = new BarProgress(console());

        progress.started("read-articles", 10);
        progress.advanced(10);
        progress.finished();

        assertThat(messages()).contains("read articles", "100%", "10/10").endsWith(System.lineSeparator());
        assertThat(messages().split("[\r\n]+"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(COLUMNS));
    }

    @Test
    void progressLeavesResultsAlone() {
        for (Progress progress : new Progress[] {new LineProgress(console()), new BarProgress(console())}) {
            progress.started("read-articles", 1);
            progress.advanced(1);
            progress.finished();
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private Console console() {
        return new Console(stream(out), stream(err), false, true, COLUMNS, false);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String messages() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
