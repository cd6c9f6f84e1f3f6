/**
 * What a page says of its article: JSON-LD, meta tags, microdata, visible byline, address.
 *
 * <p>Start at {@link org.tallywire.readers.html.metadata.MetadataFinder}.
 */
@NullMarked
package org.tallywire.readers.html.metadata;

import org.jspecify.annotations.NullMarked;
