/**
 * Annotated text in the columns of CoNLL-2003: a token and its tag a line, an empty line between sentences.
 *
 * <p>Start at {@link org.tallywire.entity.conll.ConllReader}.
 */
@NullMarked
package org.tallywire.entity.conll;

import org.jspecify.annotations.NullMarked;
