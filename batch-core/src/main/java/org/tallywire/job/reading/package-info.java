/**
 * The step {@code read-articles}: inboxes are walked, documents read and articles analysed by several lanes at once.
 *
 * <p>Start at {@link org.tallywire.job.reading.ReadArticles}.
 */
@NullMarked
package org.tallywire.job.reading;

import org.jspecify.annotations.NullMarked;
