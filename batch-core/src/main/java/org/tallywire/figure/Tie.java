package org.tallywire.figure;

import org.jspecify.annotations.Nullable;

/**
 * A relation that was found, and how.
 *
 * @param rule name of the construction: {@code of-them}, {@code including}, {@code revision}, …
 * @param whole the figure of a sentence before that it leads to; null where it stands in the same sentence
 */
record Tie(Relation relation, String rule, @Nullable Figure whole) {}
