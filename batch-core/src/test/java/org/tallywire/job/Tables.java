package org.tallywire.job;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tallywire.staging.DataStore;

/** Reads the fact tables as they are, to compare two databases or two moments. */
final class Tables {
    private static final List<String> ALL = List.of(
            "source_documents",
            "quarantine",
            "articles",
            "article_bodies",
            "article_authors",
            "article_sources",
            "entities",
            "entity_aliases",
            "entity_mentions",
            "dates",
            "figures",
            "claims",
            "claim_figures",
            "corrections");

    private Tables() {}

    /** All rows of all tables, without the number of the run that wrote or saw them and when. */
    static Map<String, List<String>> facts(DataStore store) throws SQLException {
        return read(store, false);
    }

    /** All rows with all columns but when and by which run a document or a fault was seen last. */
    static Map<String, List<String>> rows(DataStore store) throws SQLException {
        return read(store, true);
    }

    private static Map<String, List<String>> read(DataStore store, boolean isWithRun) throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(store.jdbcUrl())) {
            for (String table : ALL) {
                try (ResultSet row = connection.createStatement().executeQuery("SELECT * FROM " + table)) {
                    tables.put(table, rowsOf(row, isWithRun));
                }
            }
        }
        return tables;
    }

    private static List<String> rowsOf(ResultSet row, boolean isWithRun) throws SQLException {
        List<String> rows = new ArrayList<>();
        while (row.next()) {
            StringBuilder text = new StringBuilder();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                String column = row.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT);
                boolean isSeen = column.equals("seen_job_execution_id") || column.equals("last_seen_at_utc");
                boolean isRun = column.equals("job_execution_id") || column.endsWith("seen_at_utc");
                if (!isSeen && (isWithRun || !isRun)) {
                    text.append(column).append('=').append(row.getString(i)).append("; ");
                }
            }
            rows.add(text.toString());
        }
        Collections.sort(rows);
        return rows;
    }
}
