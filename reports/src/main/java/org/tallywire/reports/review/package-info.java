/**
 * Workbooks that come back: the answers in their sheet Review.
 *
 * <p>Start at {@link org.tallywire.reports.review.ReviewWorkbook}.
 */
@NullMarked
package org.tallywire.reports.review;

import org.jspecify.annotations.NullMarked;
