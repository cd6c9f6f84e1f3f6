/**
 * What keeps the embedded database whole when a process is killed, the power fails or the disk fills: the order of its
 * writes to the disk, and of its writers.
 *
 * <p>Start at {@link org.tallywire.staging.embedded.OrderedFile}.
 */
@NullMarked
package org.tallywire.staging.embedded;

import org.jspecify.annotations.NullMarked;
