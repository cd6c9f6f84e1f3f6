/** How fast the parts are: run by {@code mvn -Pbench verify}, read in {@code docs/performance.md}. */
@NullMarked
package org.tallywire.bench;

import org.jspecify.annotations.NullMarked;
