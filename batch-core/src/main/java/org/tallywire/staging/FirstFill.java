package org.tallywire.staging;

import java.sql.Connection;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * The first filling of an embedded database. Indexes and keys that only readers need are taken away before it and made
 * at its end, all entries at once and sorted; entry by entry, at places all over an index, they cost several times as much.
 * That nothing is written twice is seen to by the writers, and checked when the keys are made.
 *
 * <p>A filling that broke off is ended when the database is opened the next time, before anybody reads. A server is filled
 * as always.
 */
public final class FirstFill {
    private static final String BEGIN = "first-fill-begin";
    private static final String END = "first-fill-end";

    private static final String ARTICLES = """
            SELECT COUNT(*)
            FROM (
                SELECT a.id
                FROM articles a
                FETCH FIRST ROW ONLY) first
            """;

    /** The index that goes first and comes back last. */
    private static final String INDEXES = """
            SELECT COUNT(*)
            FROM information_schema.indexes
            WHERE index_name = 'IX_FIGURES_ARTICLE'
            """;

    private final JdbcTemplate jdbc;
    private final Dialect dialect;

    public FirstFill(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        this.dialect = dialect;
    }

    /** Begins, where the database is an embedded one without articles. */
    public void begin() {
        if (dialect.findScript(BEGIN).isPresent() && count(ARTICLES) == 0) {
            run(BEGIN);
        }
    }

    /** Makes what is missing of the indexes and keys. */
    public void end() {
        if (dialect.findScript(END).isPresent() && count(INDEXES) == 0) {
            run(END);
        }
    }

    private long count(String query) {
        Long count = jdbc.queryForObject(query, Long.class);
        return count == null ? 0 : count;
    }

    private void run(String script) {
        jdbc.execute((ConnectionCallback<Boolean>)
                connection -> run(connection, dialect.findScript(script).orElseThrow()));
    }

    private static boolean run(Connection connection, String resource) {
        ScriptUtils.executeSqlScript(connection, new ClassPathResource(resource));
        return true;
    }
}
