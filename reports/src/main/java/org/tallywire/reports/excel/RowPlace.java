package org.tallywire.reports.excel;

/**
 * A row of the workbook.
 *
 * @param row one-based, as Excel counts
 */
record RowPlace(String sheet, int row) {
    /** As a link within the workbook writes it. */
    String location() {
        return "#'" + sheet + "'!A" + row;
    }
}
