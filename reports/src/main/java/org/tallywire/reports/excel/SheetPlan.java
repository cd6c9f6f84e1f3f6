package org.tallywire.reports.excel;

import java.util.List;

/**
 * A table and the sheet it fills.
 *
 * @param name of sheet and table
 * @param printed how many of the columns, from the left, are printed
 * @param frozen how many columns stay in sight when one scrolls to the right
 * @param ifEmpty what the one row says that an empty table must have
 */
record SheetPlan<R>(String name, int printed, int frozen, String ifEmpty, List<Column<R>> columns) {
    SheetPlan {
        columns = List.copyOf(columns);
    }
}
