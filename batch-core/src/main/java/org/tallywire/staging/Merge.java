package org.tallywire.staging;

import java.util.Arrays;
import java.util.List;

/**
 * A row to add where its key is new; else some columns are replaced under a condition.
 *
 * @param key names of the key's columns
 * @param columns all columns given, in the order of the parameters
 * @param replaced columns that a given row replaces in a kept one; none keeps it as it is
 * @param condition SQL over {@code kept.column} and {@code given.column}: when they are replaced
 */
public record Merge(String table, List<String> key, List<Column> columns, List<String> replaced, String condition) {
    public Merge {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
        replaced = List.copyOf(replaced);
    }

    /** A column and its SQL type. */
    public record Column(String name, String type) {
        private static Column of(String declaration) {
            int space = declaration.indexOf(' ');
            return new Column(declaration.substring(0, space), declaration.substring(space + 1));
        }
    }

    /**
     * A row to add where its key is new.
     *
     * @param declarations {@code name TYPE} of each column
     */
    public static Merge into(String table, List<String> key, String... declarations) {
        return new Merge(table, key, Arrays.stream(declarations).map(Column::of).toList(), List.of(), "");
    }

    /** The same, replacing columns of a row that is there already. */
    public Merge replacing(String when, String... names) {
        return new Merge(table, key, columns, List.of(names), when);
    }
}
