/**
 * The names under which programs write the fields of an article.
 *
 * <p>Start at {@link org.tallywire.readers.fields.FieldNames}.
 */
@NullMarked
package org.tallywire.readers.fields;

import org.jspecify.annotations.NullMarked;
