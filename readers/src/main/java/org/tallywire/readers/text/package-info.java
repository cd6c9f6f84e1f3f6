/**
 * Plain text in any encoding, with the head lines that say when and by whom.
 *
 * <p>Start at {@link org.tallywire.readers.text.PlainTextReader}; {@link org.tallywire.readers.text.TextHead} is what it
 * knows of heads.
 */
@NullMarked
package org.tallywire.readers.text;

import org.jspecify.annotations.NullMarked;
