/**
 * What one document may cost, so that none takes the run down.
 *
 * <p>Start at {@link org.tallywire.readers.limits.Limits}; {@link org.tallywire.readers.limits.LimitedReader} keeps a
 * reader to them.
 */
@NullMarked
package org.tallywire.readers.limits;

import org.jspecify.annotations.NullMarked;
