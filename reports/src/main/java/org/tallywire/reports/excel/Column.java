package org.tallywire.reports.excel;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param key names title and meaning in the data file of the columns
 * @param width in characters of the workbook's font
 * @param value what it shows of a row
 */
record Column<R>(String key, int width, Look.Kind look, Function<R, CellValue> value) {}
