/**
 * From an article to its facts: the order in which the recognizers run.
 *
 * <p>Start at {@link org.tallywire.analysis.ArticleAnalyzer}.
 */
@NullMarked
package org.tallywire.analysis;

import org.jspecify.annotations.NullMarked;
