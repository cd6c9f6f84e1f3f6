/**
 * Finds the article's text in a page.
 *
 * <p>Start at {@link org.tallywire.readers.html.content.ContentExtractor}. A page becomes a
 * {@link org.tallywire.readers.html.content.PageOutline}: its blocks of text in reading order, and its regions as
 * ranges of blocks. Each block gets a value, the region whose blocks are worth most holds the article, and what is no
 * article in there is left out.
 */
@NullMarked
package org.tallywire.readers.html.content;

import org.jspecify.annotations.NullMarked;
