/**
 * NewsML-G2, the IPTC's XML around news of any kind: one item in a file, or many in a message.
 *
 * <p>Start at {@link org.tallywire.readers.newsml.NewsmlReader}.
 */
@NullMarked
package org.tallywire.readers.newsml;

import org.jspecify.annotations.NullMarked;
