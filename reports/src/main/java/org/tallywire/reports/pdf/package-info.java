/**
 * The PDF summary: one to five pages for somebody who reads no tables. Charts are drawn as vectors by this package: so
 * their labels get the same fonts and directions as all other text, and nothing asks the host for fonts.
 *
 * <p>Start at {@link org.tallywire.reports.pdf.PdfSummary}, then {@link org.tallywire.reports.pdf.SummaryPages}.
 */
@NullMarked
package org.tallywire.reports.pdf;

import org.jspecify.annotations.NullMarked;
