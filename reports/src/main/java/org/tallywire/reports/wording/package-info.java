/**
 * Plain words for people: labels of codes, dates and numbers as text. The same for workbook and PDF.
 *
 * <p>Start at {@link org.tallywire.reports.wording.Labels}. The words themselves are data under {@code labels}.
 */
@NullMarked
package org.tallywire.reports.wording;

import org.jspecify.annotations.NullMarked;
