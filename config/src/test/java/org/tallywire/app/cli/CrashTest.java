package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.article.SourceDocument;

/**
 * Runs that are killed at random moments, from reading to the reports, and started again until they come to their end:
 * what they leave is what an undisturbed run leaves, byte for byte. Twenty kills in every build, half of them on a
 * server, more with {@code -Dtallywire.crash.kills=500}.
 */
class CrashTest {
    private static final int KILLS = Integer.getInteger("tallywire.crash.kills", 10);
    private static final int DOCUMENTS = 240;

    /** Then it may come to its end, so that kills come in all stages of a run. */
    private static final int MOST_FOR_ONE = 8;

    private static final String BEGUN = "read articles ...";

    @TempDir
    private Path folder;

    private Path inbox;
    private String facts;
    private String workbook;
    private Duration took;

    @BeforeEach
    void runsUndisturbed() throws Exception {
        inbox = SampleInbox.ofDocuments(DOCUMENTS, folder);
        RealProcess undisturbed = start(List.of("--data", "undisturbed"));
        undisturbed.awaitMessage(BEGUN);
        long begun = System.nanoTime();
        assertThat(undisturbed.status()).isZero();
        took = Duration.ofNanos(System.nanoTime() - begun);
        facts = export(List.of("--data", "undisturbed"));
        workbook = workbook();
    }

    @Test
    void killedRunsLeaveWhatAnUndisturbedOneLeaves() throws Exception {
        Random random = new Random(1);
        int kills = 0;
        for (int data = 1; kills < KILLS; data++) {
            kills += killUntilDone(List.of("--data", "data-" + data), random);
        }
    }

    @Test
    @EnabledOnOs(
            value = OS.LINUX,
            architectures = "amd64",
            disabledReason = "the server's binaries are those of this system")
    void killedRunsLeaveWhatAnUndisturbedOneLeavesOnAServer() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Random random = new Random(2);
            int kills = 0;
            for (int data = 1; kills < KILLS; data++) {
                kills += killUntilDone(List.of("--jdbc-url", database(server, "data" + data)), random);
            }
        }
    }

    private static String database(EmbeddedPostgres server, String name) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return server.getJdbcUrl("postgres", name);
    }

    /** Kills runs over one folder of data until one is faster than its killer; hands back how many were killed. */
    private int killUntilDone(List<String> data, Random random) throws Exception {
        int kills = 0;
        while (true) {
            RealProcess process = start(data);
            process.awaitMessage(BEGUN);
            Thread.sleep(random.nextLong(took.toMillis() + 1));
            int status = process.kill();
            if (status == 0) {
                break;
            }
            kills++;
            if (kills == MOST_FOR_ONE) {
                CallRecorder.Ran last = start(data).ran();
                assertThat(last.status()).as(last.err()).isZero();
                break;
            }
        }
        assertThat(export(data)).as("facts after %d kills", kills).isEqualTo(facts);
        assertThat(workbook()).as("workbook after %d kills", kills).isEqualTo(workbook);
        return kills;
    }

    private RealProcess start(List<String> data) throws IOException {
        return call(data, "run", inbox.toString(), "--formats", "xlsx", "--out", "reports");
    }

    private String workbook() throws IOException {
        Path file = folder.resolve("reports/tallywire-2026-11-01.xlsx");
        String hash = SourceDocument.of("workbook", file).sha256();
        Files.delete(file);
        return hash;
    }

    private String export(List<String> data) throws Exception {
        Path file = folder.resolve("facts.jsonl");
        CallRecorder.Ran ran = call(data, "export", "--out", file.toString()).ran();
        assertThat(ran.status()).as(ran.err()).isZero();
        return SourceDocument.of("facts", file).sha256();
    }

    private RealProcess call(List<String> data, String... arguments) throws IOException {
        return RealProcess.start(
                folder, Stream.concat(Stream.of(arguments), data.stream()).toArray(String[]::new));
    }
}
