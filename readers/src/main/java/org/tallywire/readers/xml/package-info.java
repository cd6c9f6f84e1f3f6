/**
 * XML as it comes: decoded by what its bytes say, mended where people write it wrong, walked event by event, without
 * document types, entities of its own, or anything from outside.
 *
 * <p>Start at {@link org.tallywire.readers.xml.XmlEvents}.
 */
@NullMarked
package org.tallywire.readers.xml;

import org.jspecify.annotations.NullMarked;
