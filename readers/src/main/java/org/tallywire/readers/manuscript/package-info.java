/**
 * What people write in a word processor, in whichever format they send it: paragraphs, of which one may be the title, and
 * properties of the file.
 *
 * <p>Start at {@link org.tallywire.readers.manuscript.ManuscriptArticles}, which makes an article of a
 * {@link org.tallywire.readers.manuscript.Manuscript}.
 */
@NullMarked
package org.tallywire.readers.manuscript;

import org.jspecify.annotations.NullMarked;
