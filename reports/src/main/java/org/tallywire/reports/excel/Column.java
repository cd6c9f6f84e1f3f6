package org.tallywire.reports.excel;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tallywire.reports.wording.ColumnTexts;

/**
 * A column of a table.
 *
 * @param key names title and meaning in the data file of the columns
 * @param ownTitle its title where that is no part of the data file, such as the name of an outlet
 * @param width in characters of the workbook's font
 * @param value what it shows of a row
 */
record Column<R>(String key, @Nullable String ownTitle, int width, Look.Kind look, Function<R, CellValue> value) {
    Column(String key, int width, Look.Kind look, Function<R, CellValue> value) {
        this(key, null, width, look, value);
    }

    String title(ColumnTexts texts, String sheet) {
        return ownTitle == null ? texts.of(sheet, key).title() : ownTitle;
    }
}
