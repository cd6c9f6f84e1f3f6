/**
 * ZIP, TAR and GZIP archives: every document in them is read by the reader that fits it.
 *
 * <p>Start at {@link org.tallywire.readers.archive.ZipReader}.
 */
@NullMarked
package org.tallywire.readers.archive;

import org.jspecify.annotations.NullMarked;
