/**
 * What libraries say about themselves: warnings in plain words on standard error, the rest only when asked for.
 *
 * <p>Start at {@link org.tallywire.app.logging.PlainLogging}.
 */
@NullMarked
package org.tallywire.app.logging;

import org.jspecify.annotations.NullMarked;
