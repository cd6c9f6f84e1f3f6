/**
 * What a report shows, not how: the staged facts as rows, and the port that workbook, PDF and export implement.
 *
 * <p>Start at {@link org.tallywire.report.StagedFacts}, which every {@link org.tallywire.report.ReportWriter} reads.
 */
@NullMarked
package org.tallywire.report;

import org.jspecify.annotations.NullMarked;
