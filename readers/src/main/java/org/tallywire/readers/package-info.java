/** Readers of source formats, a package each. */
@NullMarked
package org.tallywire.readers;

import org.jspecify.annotations.NullMarked;
