/**
 * Web pages: the article in them, without the page around it, and what the page says of it.
 *
 * <p>Start at {@link org.tallywire.readers.html.HtmlReader}. Nothing is executed and nothing is fetched.
 */
@NullMarked
package org.tallywire.readers.html;

import org.jspecify.annotations.NullMarked;
