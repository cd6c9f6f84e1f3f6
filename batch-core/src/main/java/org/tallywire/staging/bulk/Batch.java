package org.tallywire.staging.bulk;

import java.sql.SQLException;
import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;

/** One statement for many rows, sent at once. */
final class Batch {
    private Batch() {}

    static <R> void run(JdbcTemplate jdbc, String sql, Collection<R> rows, Binder<R> binder) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows, rows.size(), (statement, row) -> binder.bind(new Parameters(statement), row));
        }
    }

    /** Sets the parameters of one row. */
    @FunctionalInterface
    interface Binder<R> {
        void bind(Parameters parameters, R row) throws SQLException;
    }
}
