/**
 * Files that are replaced as a whole, or not at all.
 *
 * <p>Start at {@link org.tallywire.reports.file.Replacement}.
 */
@NullMarked
package org.tallywire.reports.file;

import org.jspecify.annotations.NullMarked;
