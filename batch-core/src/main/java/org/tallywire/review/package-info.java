/**
 * Answers of reviewers: what a returned workbook says, and whether it may be recorded. Plain Java.
 *
 * <p>Start at {@link org.tallywire.review.ReviewJudge}.
 */
@NullMarked
package org.tallywire.review;

import org.jspecify.annotations.NullMarked;
