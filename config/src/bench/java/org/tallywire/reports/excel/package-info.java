/** Measures the workbook against another writer; in the package of what it measures. */
@NullMarked
package org.tallywire.reports.excel;

import org.jspecify.annotations.NullMarked;
