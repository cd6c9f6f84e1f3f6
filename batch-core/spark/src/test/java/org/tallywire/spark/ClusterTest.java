package org.tallywire.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a cluster finds is what one machine finds, whatever happens to the cluster. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterTest {
    private static final int DONE_BUT_SET_ASIDE = 3;

    private LoopbackCluster cluster;
    private Program program;
    private Path inbox;
    private Path folder;
    private byte[] expected;
    private String expectedAside;

    @BeforeAll
    void startsAClusterAndReadsOnOneMachine(@TempDir Path folder) throws Exception {
        this.folder = folder;
        this.program = new Program(folder);
        this.inbox = TestInbox.in(folder);
        this.cluster = LoopbackCluster.start(folder);
        assertThat(program.call("local", "ingest", inbox.toString()).status()).isEqualTo(DONE_BUT_SET_ASIDE);
        this.expected = export("local");
        this.expectedAside = program.call("local", "quarantine").out();
    }

    @AfterAll
    void stopsTheCluster() {
        cluster.close();
    }

    @Test
    void factsOfTheClusterAreThoseOfOneMachine() throws Exception {
        RunningProcess found = find("facts");
        assertThat(found.status()).as(found.said()).isEqualTo(DONE_BUT_SET_ASIDE);

        assertThat(load("facts", "data").out()).contains("3 set aside");
        assertThat(export("data")).isEqualTo(expected);
        assertThat(program.call("data", "quarantine").out()).isEqualTo(expectedAside);

        assertThat(load("facts", "data").out()).contains("0 new articles");
        assertThat(export("data")).isEqualTo(expected);
    }

    @Test
    void aWorkerThatIsLostChangesNothing() throws Exception {
        RunningProcess found = find("facts-after-loss");
        awaitTwoTasks(folder.resolve("facts-after-loss"), found);
        cluster.killOneWorker();
        cluster.addWorker();

        assertThat(found.status()).as(found.said()).isEqualTo(DONE_BUT_SET_ASIDE);
        assertThat(found.said()).contains("Lost executor");
        load("facts-after-loss", "data-after-loss");
        assertThat(export("data-after-loss")).isEqualTo(expected);
    }

    /** Every document but the smallest is a task of its own. */
    private RunningProcess find(String facts) throws Exception {
        return program.start(
                "spark",
                inbox.toString(),
                "--facts",
                facts,
                "--master",
                cluster.address(),
                "--conf",
                "spark.executor.memory=512m",
                "--conf",
                "spark.executor.extraJavaOptions=" + LoopbackCluster.FRUGAL,
                "--conf",
                "spark.driver.extraJavaOptions=" + LoopbackCluster.FRUGAL,
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.tallywire.batchBytes=1k");
    }

    private Program.Ran load(String facts, String data) {
        Program.Ran ran = program.call(data, "load", folder.resolve(facts).toString());
        assertThat(ran.status()).as(ran.err()).isEqualTo(DONE_BUT_SET_ASIDE);
        return ran;
    }

    private byte[] export(String data) throws IOException {
        Path file = folder.resolve(data + ".jsonl");
        Program.Ran ran = program.call(data, "export", "--out", file.toString());
        assertThat(ran.status()).as(ran.err()).isZero();
        return Files.readAllBytes(file);
    }

    /** Waits until two tasks write, each on a worker of its own. */
    private static void awaitTwoTasks(Path facts, RunningProcess found) throws IOException, InterruptedException {
        while (attempts(facts) < 2) {
            assertThat(found.process().isAlive()).as(found.said()).isTrue();
            Thread.sleep(20);
        }
    }

    private static int attempts(Path facts) {
        String[] names = facts.resolve("_temporary/0/_temporary").toFile().list();
        return names == null ? 0 : names.length;
    }
}
