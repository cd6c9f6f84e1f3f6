package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts of a cluster that cannot be had, and a cluster that is not there. */
class LoadTest {
    @TempDir
    private Path folder;

    private CallRecorder program;
    private Path facts;

    @BeforeEach
    void makesAFolderOfFacts() throws IOException {
        program = CallRecorder.in(folder);
        facts = Files.createDirectory(folder.resolve("facts"));
    }

    @Test
    void factsThatAreNotCompleteAreRefused() throws IOException {
        Files.writeString(facts.resolve("part-00000.parquet"), "cut off");

        CallRecorder.Ran ran = program.call("load", facts.toString());

        assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_USAGE.code());
        assertThat(ran.err()).contains("holds no complete facts", "once that is done");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aFileThatHoldsNoFactsFailsTheRunAndIsNamed() throws IOException {
        Files.writeString(facts.resolve("part-00000.parquet"), "no Parquet at all");
        Files.createFile(facts.resolve("_SUCCESS"));

        CallRecorder.Ran ran = program.call("load", facts.toString());

        assertThat(ran.status()).isEqualTo(ExitStatus.FAILED.code());
        assertThat(ran.err()).contains("part-00000.parquet does not hold").contains("make it again");
    }

    @Test
    void noFactsAtAllAreNoFault() throws IOException {
        Files.createFile(facts.resolve("_SUCCESS"));

        assertThat(program.call("load", facts.toString()).status()).isZero();
    }

    @Test
    void withoutSparkItSaysHowToGetIt() {
        CallRecorder.Ran ran = program.call("spark", facts.toString(), "--facts", "found");

        assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_USAGE.code());
        assertThat(ran.err()).contains("SPARK_HOME");
    }
}
