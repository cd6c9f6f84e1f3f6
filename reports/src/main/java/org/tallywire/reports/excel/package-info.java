/**
 * The workbook. Long sheets are streamed; the summary sheet and its charts are small and built in memory.
 *
 * <p>Start at {@link org.tallywire.reports.excel.WorkbookReport}. A sheet is a {@link
 * org.tallywire.reports.excel.SheetPlan}: its columns, their looks and what each shows of a row.
 */
@NullMarked
package org.tallywire.reports.excel;

import org.jspecify.annotations.NullMarked;
