package org.tallywire.staging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What differs between the databases; all other SQL is the same for each.
 *
 * <p>H2 keeps every UTF-16 text as it is in a {@code VARCHAR} (its {@code CLOB} turns lone surrogates into question
 * marks, so none is used). PostgreSQL refuses NUL characters and lone surrogates: an article with one is set aside there.
 */
public enum Dialect {
    /** The embedded database. Equal keys in one {@code MERGE} batch are merged one after the other. */
    H2("schema-h2.sql", "DECFLOAT(100000)", "") {
        @Override
        public String merge(Merge merge) {
            String update = merge.replaced().isEmpty()
                    ? ""
                    : "WHEN MATCHED AND (" + merge.condition() + ") THEN UPDATE SET " + assignments(merge, "given.");
            return """
                    MERGE INTO %s AS kept
                    USING (SELECT %s) AS given
                    ON %s
                    %s
                    WHEN NOT MATCHED THEN INSERT (%s)
                    VALUES (%s)
                    """.formatted(
                    merge.table(),
                    list(merge.columns(), c -> "CAST(? AS " + c.type() + ") AS " + c.name()),
                    merge.key().stream().map(k -> "kept." + k + " = given." + k).collect(Collectors.joining(" AND ")),
                    update,
                    list(merge.columns(), Merge.Column::name),
                    list(merge.columns(), c -> "given." + c.name()));
        }

        // Left alone, H2 writes what is committed to the disk when there is a megabyte of it.
        @Override
        public void sync(JdbcTemplate jdbc) {
            jdbc.execute("CHECKPOINT SYNC");
        }

        @Override
        Optional<String> findScript(String name) {
            return Optional.of("db/" + name + "-h2.sql");
        }
    },

    /** A server; {@code NUMERIC} without a scale keeps up to 131,072 digits before the point. */
    POSTGRESQL("schema-postgresql.sql", "NUMERIC", "COLLATE \"C\"") {
        @Override
        public String merge(Merge merge) {
            String update = merge.replaced().isEmpty()
                    ? "DO NOTHING"
                    : "DO UPDATE SET " + assignments(merge, "EXCLUDED.") + " WHERE "
                            + merge.condition().replace("given.", "EXCLUDED.");
            return """
                    INSERT INTO %s AS kept (%s)
                    VALUES (%s)
                    ON CONFLICT (%s) %s
                    """.formatted(
                            merge.table(),
                            list(merge.columns(), Merge.Column::name),
                            IntStream.range(0, merge.columns().size())
                                    .mapToObj(i -> "?")
                                    .collect(Collectors.joining(", ")),
                            String.join(", ", merge.key()),
                            update);
        }
    };

    private final String batchSchema;
    private final String decimal;
    private final String collation;

    Dialect(String batchSchema, String decimal, String collation) {
        this.batchSchema = batchSchema;
        this.decimal = decimal;
        this.collation = collation;
    }

    static Dialect of(DataStore store) {
        return store.isEmbedded() ? H2 : POSTGRESQL;
    }

    /** A statement that adds rows, or replaces columns of the rows that are there; its parameters are the columns. */
    public abstract String merge(Merge merge);

    /** Has what is committed written to the disk now; a database that does so at each commit needs nothing. */
    public void sync(JdbcTemplate jdbc) {}

    /** The batch framework's own script for its metadata tables, on the class path. */
    String batchSchema() {
        return "org/springframework/batch/core/" + batchSchema;
    }

    /** A script of our own for this database alone, on the class path; empty where it needs none. */
    Optional<String> findScript(String name) {
        return Optional.empty();
    }

    /** What stands for the placeholders of the migrations. */
    Map<String, String> placeholders() {
        return Map.of("decimal", decimal, "collation", collation);
    }

    private static String assignments(Merge merge, String from) {
        return merge.replaced().stream()
                .map(column -> column + " = " + from + column)
                .collect(Collectors.joining(", "));
    }

    private static String list(List<Merge.Column> columns, Function<Merge.Column, String> form) {
        return columns.stream().map(form).collect(Collectors.joining(", "));
    }
}
