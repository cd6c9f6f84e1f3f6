/** Writers of what is handed over: workbook, PDF summary, export. */
@NullMarked
package org.tallywire.reports;

import org.jspecify.annotations.NullMarked;
