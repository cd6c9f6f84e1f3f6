package org.tallywire.figure;

import org.jspecify.annotations.Nullable;
import org.tallywire.text.Span;

/**
 * What a figure counts.
 *
 * @param span the noun phrase as written, without the number
 * @param lemma its head in the singular and in lower case: {@code civilian}
 * @param countedClass {@code PERSON}, {@code FAMILY}, {@code BUILDING}, … of the lexicon; null for a noun it does not
 *     know
 */
public record Counted(Span span, String lemma, @Nullable String countedClass) {}
