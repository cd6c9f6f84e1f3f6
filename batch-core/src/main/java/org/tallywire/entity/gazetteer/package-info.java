/**
 * What is known of names before a text is read: places, organizations, nationalities, first and last names, and the
 * words that stand beside names.
 *
 * <p>Start at {@link org.tallywire.entity.gazetteer.Gazetteer}; {@link org.tallywire.entity.gazetteer.Knowledge} is all of
 * it together.
 */
@NullMarked
package org.tallywire.entity.gazetteer;

import org.jspecify.annotations.NullMarked;
