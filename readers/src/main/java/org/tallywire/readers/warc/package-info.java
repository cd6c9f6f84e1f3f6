/**
 * Web archives (WARC 1.0 and 1.1, ISO 28500): the pages and feeds that a crawler has fetched.
 *
 * <p>Start at {@link org.tallywire.readers.warc.WebArchiveReader}.
 */
@NullMarked
package org.tallywire.readers.warc;

import org.jspecify.annotations.NullMarked;
