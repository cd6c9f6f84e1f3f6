package org.tallywire.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** However a first filling ends, the database has all its keys and indexes when somebody reads. */
class FirstFillTest {
    private static final Instant NOW = Instant.parse("2026-11-01T06:00:00Z");

    private static final String CONSTRAINTS = """
            SELECT constraint_name || ' ' || constraint_type
            FROM information_schema.table_constraints
            ORDER BY 1
            """;

    private static final String INDEXES = """
            SELECT table_name || ' ' || LISTAGG(column_name, ', ') WITHIN GROUP (ORDER BY ordinal_position)
            FROM information_schema.index_columns
            GROUP BY table_name, index_name
            ORDER BY 1
            """;

    private static final String ARTICLE = """
            INSERT INTO articles (id, document_id, ordered_on, job_execution_id)
            VALUES ('a', 'd', DATE '2026-11-01', 1)
            """;

    @TempDir
    private Path folder;

    @Test
    void endsWithWhatItBeganWith() throws Exception {
        try (StagingDatabase database = open()) {
            JdbcTemplate jdbc = new JdbcTemplate(database.connections());
            List<String> before = keysAndIndexes(jdbc);
            FirstFill fill = new FirstFill(jdbc, Dialect.H2);

            fill.begin();
            assertThat(keysAndIndexes(jdbc)).hasSizeLessThan(before.size() - 16);
            fill.end();

            assertThat(keysAndIndexes(jdbc)).isEqualTo(before);
        }
    }

    /** The statement is what the first process still did of its end. */
    @ParameterizedTest
    @ValueSource(strings = {"SELECT 1", "CREATE INDEX ix_articles_order ON articles (ordered_on, id)"})
    void oneThatBrokeOffIsEndedWhenTheDatabaseIsOpened(String done) throws Exception {
        open().close();
        JdbcTemplate jdbc = new JdbcTemplate(
                new DriverManagerDataSource(DataStore.embedded(folder).jdbcUrl()));
        List<String> before = keysAndIndexes(jdbc);
        new FirstFill(jdbc, Dialect.H2).begin();
        jdbc.execute(done);

        open().close();

        assertThat(keysAndIndexes(jdbc)).isEqualTo(before);
    }

    @Test
    void databaseWithArticlesKeepsAll() throws Exception {
        try (StagingDatabase database = open()) {
            JdbcTemplate jdbc = new JdbcTemplate(database.connections());
            jdbc.execute(StagedRows.DOCUMENT);
            jdbc.execute(ARTICLE);
            List<String> before = keysAndIndexes(jdbc);

            new FirstFill(jdbc, Dialect.H2).begin();

            assertThat(keysAndIndexes(jdbc)).isEqualTo(before);
        }
    }

    private StagingDatabase open() throws DataStoreException {
        return StagingDatabase.open(DataStore.embedded(folder), "first fill", NOW, 1);
    }

    private static List<String> keysAndIndexes(JdbcTemplate jdbc) {
        return Stream.of(CONSTRAINTS, INDEXES)
                .flatMap(query -> jdbc.queryForList(query, String.class).stream())
                .toList();
    }
}
