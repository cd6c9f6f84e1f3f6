/**
 * The file of what is watched.
 *
 * <p>Start at {@link org.tallywire.app.watchlist.WatchlistFile}.
 */
@NullMarked
package org.tallywire.app.watchlist;

import org.jspecify.annotations.NullMarked;
