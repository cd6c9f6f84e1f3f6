/**
 * The grammar of dates: readers find expressions of time in the tokens, a narrative gives them values.
 *
 * <p>Start at {@link org.tallywire.event.date.DateGrammar}: {@link org.tallywire.event.date.DateScanner} finds each
 * {@link org.tallywire.event.date.Expression} as it is written, {@link org.tallywire.event.date.Narrative} turns them,
 * in the order of the text, into {@link org.tallywire.event.date.Timex} values.
 */
@NullMarked
package org.tallywire.event.date;

import org.jspecify.annotations.NullMarked;
