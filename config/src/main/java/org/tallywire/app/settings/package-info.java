/**
 * What an operator can set, where it may be set, and what is allowed.
 *
 * <p>Start at {@link org.tallywire.app.settings.Settings}; the defaults are in {@code application.yml}.
 */
@NullMarked
package org.tallywire.app.settings;

import org.jspecify.annotations.NullMarked;
