package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.staging.DataStore;
import org.tallywire.staging.StagingDatabase;

/** The program over a real PostgreSQL server, which this test starts; each test has a database of its own. */
@EnabledOnOs(
        value = OS.LINUX,
        architectures = "amd64",
        disabledReason = "the server's binaries are those of this system")
class ServerDatabaseTest {
    private static EmbeddedPostgres server;
    private static int databases;

    @TempDir
    private Path folder;

    private String url;
    private CallRecorder program;

    @BeforeAll
    static void startsAServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopsIt() throws IOException {
        server.close();
    }

    @BeforeEach
    void makesADatabase() throws SQLException {
        String name = "tallywire" + ++databases;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        url = server.getJdbcUrl("postgres", name);
        program = new CallRecorder(
                folder,
                Map.of(
                        "TALLYWIRE_OUT",
                        folder.resolve("reports").toString(),
                        "TALLYWIRE_CLOCK",
                        "2026-11-01T06:00:00Z"));
    }

    @Test
    void exportIsThatOfTheEmbeddedDatabase() throws IOException {
        assertThat(program.call("run", SampleInbox.SHIPPED.toString(), "--jdbc-url", url)
                        .status())
                .isEqualTo(ExitStatus.DOCUMENTS_SET_ASIDE.code());
        String data = folder.resolve("data").toString();
        program.call("run", SampleInbox.SHIPPED.toString(), "--data", data);

        assertThat(export("--jdbc-url", url)).isEqualTo(export("--data", data));
    }

    @Test
    void secondRunChangesNoByteOfTheExport() throws Exception {
        Path inbox = SampleInbox.smallIn(folder);
        program.call("run", inbox.toString(), "--jdbc-url", url);
        byte[] first = export("--jdbc-url", url);

        CallRecorder.Ran second = program.call("run", inbox.toString(), "--jdbc-url", url);

        assertThat(second.out()).contains("0 new articles, 3 unchanged documents");
        assertThat(export("--jdbc-url", url)).isEqualTo(first);
    }

    @Test
    void changedNamesGiveWhatAFirstRunWithThemGives() throws Exception {
        Path inbox = SampleInbox.smallIn(folder);
        program.call("run", inbox.toString(), "--jdbc-url", url);
        byte[] before = export("--jdbc-url", url);
        Files.writeString(folder.resolve("gazetteer.csv"), "name,kind,variants\nHarbour of Vell,PLACE,Vell Harbour\n");

        program.call("run", inbox.toString(), "--jdbc-url", url);
        String data = folder.resolve("data").toString();
        program.call("run", inbox.toString(), "--data", data);

        assertThat(export("--jdbc-url", url)).isEqualTo(export("--data", data)).isNotEqualTo(before);
    }

    @Test
    void historyIsCutAndTheFactsStay() throws Exception {
        Path inbox = SampleInbox.smallIn(folder);
        program.call("ingest", inbox.toString(), "--jdbc-url", url);
        List<String> articles = articles();
        Map<String, String> later = Map.of(
                "TALLYWIRE_OUT", folder.resolve("reports").toString(),
                "TALLYWIRE_CLOCK", "2027-11-01T06:00:00Z",
                "TALLYWIRE_KEEP_RUNDAYS", "90",
                "TALLYWIRE_KEEP_SETASIDEDAYS", "30");
        CallRecorder nextYear = new CallRecorder(folder, later);
        Files.delete(inbox.resolve("empty.txt"));
        nextYear.call("run", inbox.toString(), "--jdbc-url", url);
        nextYear.call("run", inbox.toString(), "--jdbc-url", url);

        assertThat(nextYear.call("runs", "--jdbc-url", url).out().lines().skip(1))
                .hasSize(2);
        assertThat(nextYear.call("quarantine", "--jdbc-url", url).out()).doesNotContain("empty.txt");
        assertThat(articles()).isEqualTo(articles).hasSize(4);
    }

    @Test
    void topicsAreThoseOfTheEmbeddedDatabase() throws IOException {
        Files.copy(Path.of("watchlist.yml"), folder.resolve("watchlist.yml"));
        program.call("run", SampleInbox.SHIPPED.toString(), "--jdbc-url", url);
        String data = folder.resolve("data").toString();
        program.call("run", SampleInbox.SHIPPED.toString(), "--data", data);

        assertThat(export("--jdbc-url", url))
                .isEqualTo(export("--data", data))
                .asString()
                .contains("\"velin-earthquake\"");
        assertThat(export("--jdbc-url", url, "--topic", "velin-earthquake"))
                .isEqualTo(export("--data", data, "--topic", "velin-earthquake"))
                .isNotEmpty();
    }

    @Test
    void changesAreToldAsByTheEmbeddedDatabase() throws Exception {
        Path inbox = SampleInbox.smallIn(folder);
        Path more = Files.createDirectory(folder.resolve("more"));
        Files.writeString(more.resolve("a.jsonl"), """
                {"id":"a","body":"A fire killed 12 people in Orlomar on 5 November 2026.","publisher":"The Post"}
                {"id":"b","body":"The fire killed 14 people in Orlomar on 5 November 2026.","publisher":"Courier"}
                """);
        String data = folder.resolve("data").toString();
        program.call("run", inbox.toString(), "--jdbc-url", url);
        program.call("run", inbox.toString(), "--data", data);

        String told = changes(program.call("run", more.toString(), "--jdbc-url", url));

        assertThat(told)
                .contains("1 new", "killed, person, Orlomar")
                .isEqualTo(changes(program.call("run", more.toString(), "--data", data)));
        assertThat(changes(program.call("run", more.toString(), "--jdbc-url", url)))
                .isEmpty();
    }

    private static String changes(CallRecorder.Ran ran) {
        return ran.out()
                .lines()
                .dropWhile(line -> !line.startsWith("What is different since the last run"))
                .takeWhile(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void oneWritesAndOthersMayRead() throws Exception {
        Path inbox = SampleInbox.smallIn(folder);
        program.call("run", inbox.toString(), "--jdbc-url", url);

        try (StagingDatabase other = writer()) {
            assertThat(other.connections()).isNotNull();
            CallRecorder.Ran second = program.call("run", inbox.toString(), "--jdbc-url", url);

            assertThat(second.status()).isEqualTo(ExitStatus.DATA_IN_USE.code());
            assertThat(second.err())
                    .contains("job ingest, process " + ProcessHandle.current().pid());
            assertThat(export("--jdbc-url", url)).isNotEmpty();
        }
        assertThat(program.call("run", inbox.toString(), "--jdbc-url", url).status())
                .isEqualTo(ExitStatus.DOCUMENTS_SET_ASIDE.code());
    }

    @Test
    void readingBeforeAnythingWasStagedMakesNoTables() {
        CallRecorder.Ran ran = program.call("export", "--out", "all.jsonl", "--jdbc-url", url);

        assertThat(ran.status()).isEqualTo(ExitStatus.FAILED.code());
        assertThat(ran.err()).contains("no data at jdbc:postgresql:");
    }

    @Test
    void serverThatDoesNotAnswerIsNamedWithARemedy() {
        CallRecorder.Ran ran = program.call("runs", "--jdbc-url", "jdbc:postgresql://localhost:1/none?password=secret");

        assertThat(ran.status()).isEqualTo(ExitStatus.FAILED.code());
        assertThat(ran.err())
                .contains("jdbc:postgresql://localhost:1/none", "check that the server runs")
                .doesNotContain("secret");
    }

    private StagingDatabase writer() throws Exception {
        return StagingDatabase.open(DataStore.server(url), "job ingest", Instant.parse("2026-11-01T06:00:00Z"), 2);
    }

    private List<String> articles() throws IOException {
        return new String(export("--jdbc-url", url), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("{\"type\":\"article\""))
                .toList();
    }

    private byte[] export(String... options) throws IOException {
        Path file = Files.createTempFile(folder, "export", ".jsonl");
        CallRecorder.Ran ran =
                program.call(Stream.concat(Stream.of("export", "--out", file.toString()), Stream.of(options))
                        .toArray(String[]::new));
        assertThat(ran.status()).as(ran.err()).isZero();
        return Files.readAllBytes(file);
    }
}
