/**
 * Exports for other programs: everything as JSON Lines, the figures as one CSV table. Both are published interfaces;
 * names and order of their fields change with a new major version only.
 *
 * <p>Start at {@link org.tallywire.reports.export.JsonLinesExport}.
 */
@NullMarked
package org.tallywire.reports.export;

import org.jspecify.annotations.NullMarked;
