package org.tallywire.staging.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What several writers left of an embedded database when the process was killed, the power failed or the disk was full:
 * each transaction is there as a whole or not at all, and each index leads to the rows that are there.
 */
class MishapOfTheFileTest {
    private static final int ROUNDS = Integer.getInteger("tallywire.mishap.rounds", 40);
    private static final int WRITERS = 3;
    private static final int PAIR = 2;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void whatIsLeftIsWhole(FragileFile.Mishap mishap) throws Exception {
        Random random = new Random(mishap.name().hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            Path file = folder.resolve("round" + round);
            FragileFile.prepare(mishap, random.nextInt(60), random.nextLong());
            Path data = Path.of(file + ".mv.db");
            writeUntilItHappens(EmbeddedUrl.of("jdbc:h2:file:" + FragileFile.PREFIX + file), data);
            Files.move(Path.of(data + FragileFile.KEPT), Path.of(file + "left.mv.db"));
            assertWhole("jdbc:h2:file:" + file + "left", "round " + round);
        }
    }

    private static void writeUntilItHappens(String url, Path data) throws Exception {
        DataSource connections = new WritersInTurn(new DriverManagerDataSource(url), data);
        try {
            Connection anchor = DriverManager.getConnection(url);
            try {
                writeWith(connections, anchor);
            } finally {
                Closing.close(anchor, data);
            }
        } catch (SQLException e) {
            assertThat(FragileFile.happened()).as(e.getMessage()).isTrue();
        }
    }

    private static void writeWith(DataSource connections, Connection anchor) throws Exception {
        execute(anchor, "CREATE TABLE pairs (pair INT, half INT, text VARCHAR, PRIMARY KEY (pair, half))");
        execute(anchor, "CREATE INDEX by_half ON pairs (half, text)");
        List<Future<Boolean>> writers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                int first = writer;
                writers.add(threads.submit(() -> write(connections, first)));
            }
        }
        for (Future<Boolean> writer : writers) {
            writer.get();
        }
    }

    /** Pairs of rows until the file is no more what it was. */
    private static boolean write(DataSource connections, int first) throws SQLException {
        Random random = new Random(first);
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            for (int pair = first; !FragileFile.happened(); pair += WRITERS) {
                insert(connection, pair, Long.toHexString(random.nextLong()).repeat(1 + random.nextInt(40)));
                connection.commit();
                if (random.nextInt(8) == 0) {
                    execute(connection, "CHECKPOINT");
                }
            }
            return true;
        } catch (SQLException e) {
            assertThat(FragileFile.happened()).as(e.getMessage()).isTrue();
            return false;
        }
    }

    private static void insert(Connection connection, int pair, String text) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO pairs VALUES (?, ?, ?)")) {
            for (int half = 0; half < PAIR; half++) {
                insert.setInt(1, pair);
                insert.setInt(2, half);
                insert.setString(3, text);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void assertWhole(String url, String round) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(EmbeddedUrl.of(url))) {
            if (!isThere(connection)) {
                return;
            }
            long rows = count(connection, "SELECT COUNT(text) FROM pairs USE INDEX ()");
            assertThat(count(
                            connection,
                            "SELECT COUNT(*) FROM (SELECT pair FROM pairs GROUP BY pair HAVING COUNT(text) = 2)"))
                    .as(round)
                    .isEqualTo(rows / PAIR);
            assertThat(count(connection, "SELECT COUNT(text) FROM pairs USE INDEX (by_half) WHERE half >= 0"))
                    .as(round)
                    .isEqualTo(rows);
            assertThat(count(connection, "SELECT COUNT(text) FROM pairs WHERE pair >= 0"))
                    .as(round)
                    .isEqualTo(rows);
        }
    }

    private static boolean isThere(Connection connection) throws SQLException {
        return count(connection, "SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'PAIRS'") == 1;
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
