package org.tallywire.staging;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.tallywire.report.FigureRow;
import org.tallywire.report.Selection;
import org.tallywire.report.StagedArchive;
import org.tallywire.staging.query.Archive;

/** Data of every earlier version of the tables, with rows in them, is opened by this one, and nothing is lost. */
class UpgradeTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T06:00:00Z"), ZoneOffset.UTC);

    private static final String TABLES = """
            SELECT LOWER(table_name)
            FROM information_schema.tables
            WHERE LOWER(table_schema) = 'public' AND table_type = 'BASE TABLE' AND LOWER(table_name) NOT LIKE 'flyway%'
            ORDER BY 1
            """;

    @TempDir
    private Path folder;

    private static Stream<String> versions() {
        return Stream.of("2", "2.1", "3", "4", "6", "7", "8", "9", "10", "11");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void dataOfAnEarlierVersionIsKept(String version) throws Exception {
        DataStore store = DataStore.embedded(folder);
        assertKept(store, new DriverManagerDataSource(store.jdbcUrl()), version);
    }

    @Test
    @EnabledOnOs(
            value = OS.LINUX,
            architectures = "amd64",
            disabledReason = "the server's binaries are those of this system")
    void dataOfAnEarlierVersionIsKeptOnAServer() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            for (String version : versions().toList()) {
                String name = "version_" + version.replace('.', '_');
                new JdbcTemplate(server.getPostgresDatabase()).execute("CREATE DATABASE " + name);
                String url = server.getJdbcUrl("postgres", name);
                assertKept(DataStore.server(url), new DriverManagerDataSource(url), version);
            }
        }
    }

    private static void assertKept(DataStore store, DataSource source, String version) throws Exception {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        StagingDatabase.migrations(Dialect.of(store), source)
                .target(version)
                .load()
                .migrate();
        try (Connection connection = source.getConnection()) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("upgrade/rows-of-2.sql"));
        }
        Map<String, List<Map<String, Object>>> before = rows(jdbc);
        assertThat(before.get("corrections")).as(version).hasSize(1);

        StagingDatabase.open(store, "upgrade", CLOCK.instant(), 2).close();

        Map<String, List<Map<String, Object>>> after = rows(jdbc);
        before.forEach(
                (table, kept) -> assertContains(version + " " + table, after.getOrDefault(table, List.of()), kept));
        assertReadable(store);
    }

    /** Each row has its values still; it may have got more columns. */
    private static void assertContains(
            String table, List<Map<String, Object>> after, List<Map<String, Object>> before) {
        assertThat(after).as(table).hasSameSizeAs(before);
        for (int row = 0; row < before.size(); row++) {
            assertThat(after.get(row)).as(table).containsAllEntriesOf(before.get(row));
        }
    }

    private static void assertReadable(DataStore store) throws DataStoreException {
        try (StagedArchive archive = Archive.open(store, CLOCK)) {
            List<FigureRow> figures = new ArrayList<>();
            archive.facts(Selection.ALL).forEachFigure(figures::add);
            assertThat(figures).extracting(FigureRow::text).containsExactly("12");
            assertThat(archive.runs()).hasSize(1);
            assertThat(archive.findRun(1)).isPresent();
        }
    }

    private static Map<String, List<Map<String, Object>>> rows(JdbcTemplate jdbc) {
        Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        for (String table : jdbc.queryForList(TABLES, String.class)) {
            rows.put(table, jdbc.queryForList("SELECT * FROM " + table + " ORDER BY 1, 2"));
        }
        return rows;
    }
}
