package org.tallywire.reports.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;

/** Titles and meanings of the columns, from a data file. Thread-safe. */
public final class ColumnTexts {
    private final Map<String, ColumnText> texts = new LinkedHashMap<>();

    private ColumnTexts() {}

    /** The English titles.
     *
     * @throws org.tallywire.lexicon.FaultyDataException when their file is missing or wrong
     */
    public static ColumnTexts english() {
        ColumnTexts columns = new ColumnTexts();
        for (DataRow row :
                DataFolder.onClassPath("labels").getTable("en-columns.csv").rows()) {
            columns.texts.put(
                    row.get("sheet") + "." + row.get("column"), new ColumnText(row.get("title"), row.get("meaning")));
        }
        return columns;
    }

    public ColumnText of(String sheet, String column) {
        ColumnText text = texts.get(sheet + "." + column);
        if (text == null) {
            throw new IllegalStateException(
                    "labels/en-columns.csv has no line for column " + column + " of sheet " + sheet + "; add one");
        }
        return text;
    }

    /** What a column is called and what it means. */
    public record ColumnText(String title, String meaning) {}
}
