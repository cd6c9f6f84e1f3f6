/**
 * Reading: the queries that reports, export and command line see the staged facts through.
 *
 * <p>Start at {@link org.tallywire.staging.query.Archive}.
 */
@NullMarked
package org.tallywire.staging.query;

import org.jspecify.annotations.NullMarked;
