/**
 * What comes in: source documents, and the articles that readers find in them.
 *
 * <p>Start at {@link org.tallywire.article.ArticleReader}, the port that every format implements.
 */
@NullMarked
package org.tallywire.article;

import org.jspecify.annotations.NullMarked;
