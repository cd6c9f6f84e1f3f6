/**
 * Bytes to characters, by what the bytes say themselves.
 *
 * <p>Start at {@link org.tallywire.readers.encoding.TextDecoder}.
 */
@NullMarked
package org.tallywire.readers.encoding;

import org.jspecify.annotations.NullMarked;
