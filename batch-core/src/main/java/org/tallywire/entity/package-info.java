/**
 * People, organizations, places and nationalities: where a text names them, and which entry they lead to.
 *
 * <p>Start at {@link org.tallywire.entity.EntityRecognizer}.
 */
@NullMarked
package org.tallywire.entity;

import org.jspecify.annotations.NullMarked;
