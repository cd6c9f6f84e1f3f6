package org.tallywire.reports.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.DataTable;

/** Titles and meanings of the columns, from a data file. Thread-safe. */
public final class ColumnTexts {
    private final String file;
    private final Map<String, ColumnText> texts = new LinkedHashMap<>();

    private ColumnTexts(String file) {
        this.file = file;
    }

    /**
     * @throws org.tallywire.lexicon.FaultyDataException when a line is wrong
     */
    static ColumnTexts read(DataTable table) {
        ColumnTexts columns = new ColumnTexts(table.name());
        for (DataRow row : table.rows()) {
            columns.texts.put(
                    row.get("sheet") + "." + row.get("column"), new ColumnText(row.get("title"), row.get("meaning")));
        }
        return columns;
    }

    /** Sheet and column of all, with a full stop between them. */
    Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }

    /**
     * A column's title and meaning.
     *
     * @param sheet key of the sheet
     * @param column key of the column within it
     */
    public ColumnText of(String sheet, String column) {
        ColumnText text = texts.get(sheet + "." + column);
        if (text == null) {
            throw new IllegalStateException(
                    file + " has no line for column " + column + " of sheet " + sheet + "; add one");
        }
        return text;
    }

    /** The titles of several columns of a sheet. */
    public List<String> titles(String sheet, String... columns) {
        return Stream.of(columns).map(column -> of(sheet, column).title()).toList();
    }

    /** What a column is called and what it means. */
    public record ColumnText(String title, String meaning) {}
}
