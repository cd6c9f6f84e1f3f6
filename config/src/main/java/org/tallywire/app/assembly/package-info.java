/**
 * Puts the program together: which readers, which analysis, which reports, over which data.
 *
 * <p>Start at {@link org.tallywire.app.assembly.Assembly}.
 */
@NullMarked
package org.tallywire.app.assembly;

import org.jspecify.annotations.NullMarked;
