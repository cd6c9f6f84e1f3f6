/** The composition root: main, command line, settings. */
@NullMarked
package org.tallywire.app;

import org.jspecify.annotations.NullMarked;
