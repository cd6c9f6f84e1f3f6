/**
 * Rich Text (RTF 1.9.1).
 *
 * <p>Start at {@link org.tallywire.readers.rtf.RtfReader}. {@link org.tallywire.readers.rtf.RtfTokens} cuts the bytes,
 * {@link org.tallywire.readers.rtf.RtfText} keeps the state of groups. Both go on after any fault, since a text that was
 * cut off is still a text.
 */
@NullMarked
package org.tallywire.readers.rtf;

import org.jspecify.annotations.NullMarked;
