package org.tallywire.reports.excel;

import java.util.List;
import java.util.function.ObjIntConsumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A table and the sheet it fills.
 *
 * @param key of sheet and columns in the data files of the labels
 * @param printed how many of the columns, from the left, are printed
 * @param frozen how many columns stay in sight when one scrolls to the right
 * @param ifEmpty what the one row says that an empty table must have
 * @param extras sets what only this sheet has, once its rows are there; given the number of rows of data
 */
record SheetPlan<R>(
        String key,
        int printed,
        int frozen,
        String ifEmpty,
        List<Column<R>> columns,
        ObjIntConsumer<XSSFSheet> extras) {
    SheetPlan {
        columns = List.copyOf(columns);
    }

    SheetPlan(String key, int printed, int frozen, String ifEmpty, List<Column<R>> columns) {
        this(key, printed, frozen, ifEmpty, columns, (sheet, rows) -> {});
    }
}
