/**
 * Knowledge as data: tables read from CSV files, and phrases found in tokenized text.
 *
 * <p>Start at {@link org.tallywire.lexicon.DataFolder}; {@link org.tallywire.lexicon.PhraseTable} finds what it holds in a text.
 */
@NullMarked
package org.tallywire.lexicon;

import org.jspecify.annotations.NullMarked;
