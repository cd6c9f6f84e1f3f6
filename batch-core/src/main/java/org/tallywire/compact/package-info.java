/** Structures that hold many small things in little room, so that a night of many articles fits into a small heap. */
@NullMarked
package org.tallywire.compact;

import org.jspecify.annotations.NullMarked;
